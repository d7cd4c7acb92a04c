package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.engine.Setup.FirmSetup;
import overbuild.model.Books;
import overbuild.model.Credit;
import overbuild.model.Debt;
import overbuild.model.Decision;
import overbuild.model.Equity;
import overbuild.model.Firm;
import overbuild.model.Fleet;
import overbuild.model.Flows;
import overbuild.model.MarketState;
import overbuild.model.Memory;
import overbuild.model.Pipeline;
import overbuild.model.Plant;
import overbuild.model.Powers;
import overbuild.model.PrizeState;
import overbuild.model.Project;
import overbuild.model.Sector;
import overbuild.model.ShareMarket;
import overbuild.model.Status;
import overbuild.model.Terms;
import overbuild.model.World;
import overbuild.scenario.FirmSpec;

/** The state before the first tick. */
final class Opening {
    private static final World BEFORE = new World(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private Opening() {}

    static MarketState of(Setup setup) {
        var bare = state(setup, new double[setup.size()]);
        return setup.layered ? state(setup, equipment(setup, bare)) : bare;
    }

    /** Equipment at the start: as given, or enough for the first tick's sales. */
    private static double[] equipment(Setup setup, MarketState bare) {
        var draft = new Draft(setup.regions);
        draft.open(bare);
        new Worlds(setup, new Contracts(setup)).advance(draft);
        new Delivery(setup, new Contracts(setup)).deliver(draft);
        System.arraycopy(draft.effective, 0, draft.equipment, 0, setup.size());
        new ClearMarket(setup, new Contracts(setup)).clear(draft);
        var equipment = new double[setup.size()];
        for (int k = 0; k < equipment.length; k++) {
            Double given = setup.firms.get(k).spec.equipment();
            double needed = draft.sales[k]
                    / setup.loadFactor
                    * (1 + setup.scenario.equipment().headroom());
            equipment[k] = Math.min(draft.effective[k], given == null ? needed : given);
        }
        return equipment;
    }

    private static MarketState state(Setup setup, double[] equipment) {
        var firms = new ArrayList<Firm>();
        double lent = 0;
        for (int k = 0; k < setup.size(); k++) {
            firms.add(firm(setup, setup.firms.get(k), equipment[k]));
            lent += firms.get(k).books().debt();
        }
        var credit = new Credit(1, lent, 0, List.of(), List.of());
        return new MarketState(
                BEFORE,
                null,
                List.of(),
                firms,
                credit,
                SectorAccounts.opening(firms, setup.scenario.finance().vendors().cash()),
                List.copyOf(new Contracts(setup).opening()),
                ShareMarket.NONE,
                PrizeState.NONE,
                0,
                Double.NaN,
                Double.NaN,
                0,
                0,
                List.of());
    }

    private static Firm firm(Setup setup, FirmSetup terms, double equipment) {
        var spec = terms.spec;
        double technology = setup.scenario.technology().initial();
        var pipeline = pipeline(setup, spec);
        var fleet = setup.vintages
                ? Fleet.NONE.with(new Fleet.Vintage(
                        equipment, technology, setup.scenario.equipment().price()))
                : Fleet.NONE;
        var plant = new Plant(spec.structures(), spec.structures() * setup.embodied(technology), equipment, 0, fleet);
        return new Firm(
                terms.name,
                spec.outsider() ? Status.OUTSIDE : Status.ACTIVE,
                plant,
                pipeline,
                Powers.NONE,
                Pipeline.EMPTY,
                0,
                spec.outsider() ? Books.EMPTY : books(setup, terms, equipment, pipeline),
                Flows.NONE,
                Equity.NONE,
                terms.prior,
                Decision.NONE,
                Memory.NONE);
    }

    private static Books books(Setup setup, FirmSetup terms, double equipment, Pipeline pipeline) {
        double structures = setup.scenario.structures().price() * terms.spec.structures();
        double optics = setup.scenario.equipment().price() * equipment;
        var debts = new ArrayList<>(terms.openingDebts());
        double held = 0;
        for (var instrument : setup.scenario.finance().instruments().entrySet()) {
            var position = instrument.getValue().open(instrument.getKey());
            if (position.holder().equals(terms.name)) held += position.value();
            for (var loan : instrument.getValue().loans(instrument.getKey())) {
                if (loan.firm().equals(terms.name))
                    debts.add(new Debt(
                            loan.loan(), Sector.LENDERS, loan.amount(), loan.coupon(), Terms.repaying(loan.repaid())));
            }
        }
        return Books.opening(terms.spec.cash(), structures, optics, pipeline.carried(), held, debts);
    }

    /** A steady pipeline holds an order in every slot that replaces wear; further orders are spread over the slots. */
    private static Pipeline pipeline(Setup setup, FirmSpec spec) {
        var pipeline = Pipeline.EMPTY;
        double steady = spec.pipeline() == FirmSpec.Pipelined.none ? 0 : setup.decay * spec.structures();
        double units = spec.onOrder() == 0 ? steady : steady + spec.onOrder() / Math.max(1, setup.building - 1);
        if (units == 0) return pipeline;
        int parts = setup.scenario.structures().parts();
        double cost = units * setup.scenario.structures().price();
        for (int due = 1; due < setup.building; due++) {
            int paid = Math.max(0, parts - due);
            paid = parts == 1 ? 1 : paid;
            pipeline = pipeline.with(
                    new Project(due - setup.building, due, units, cost, parts, paid, cost * paid / parts, 0));
        }
        return pipeline;
    }
}
