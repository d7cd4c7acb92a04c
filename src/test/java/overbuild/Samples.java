package overbuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.belief.Naive;
import overbuild.demand.Demand;
import overbuild.finance.Alike;
import overbuild.finance.Reorganise;
import overbuild.market.Competitive;
import overbuild.model.Books;
import overbuild.model.Clearing;
import overbuild.model.Credit;
import overbuild.model.Decision;
import overbuild.model.DemandCurve;
import overbuild.model.Equity;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.Flows;
import overbuild.model.MarketState;
import overbuild.model.Memory;
import overbuild.model.Path;
import overbuild.model.Pipeline;
import overbuild.model.Plant;
import overbuild.model.Powers;
import overbuild.model.PrizeState;
import overbuild.model.Quarter;
import overbuild.model.Sectors;
import overbuild.model.ShareMarket;
import overbuild.model.Status;
import overbuild.model.World;
import overbuild.prize.None;
import overbuild.scenario.Beliefs;
import overbuild.scenario.CreditTerms;
import overbuild.scenario.DemandSide;
import overbuild.scenario.Equipment;
import overbuild.scenario.Fear;
import overbuild.scenario.Finance;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Funding;
import overbuild.scenario.Game;
import overbuild.scenario.Glut;
import overbuild.scenario.Lag;
import overbuild.scenario.Operation;
import overbuild.scenario.Scenario;
import overbuild.scenario.Structures;
import overbuild.scenario.Technology;
import overbuild.scenario.Units;
import overbuild.strategy.BestReply;

/** Small made-up scenarios and states for tests of what is measured. */
public final class Samples {
    private Samples() {}

    /** A scenario of equal firms with one layer; rates per year. */
    public static Scenario scenario(
            DemandCurve curve,
            Demand shifter,
            Structures structures,
            Technology technology,
            int ticks,
            String... firms) {
        var specs = new LinkedHashMap<String, FirmSpec>();
        for (var name : firms) specs.put(name, spec());
        return new Scenario(
                "sample",
                "",
                "",
                new Quarter(1996, 1),
                ticks,
                1,
                new Units("USD bn", "structure", "service unit"),
                new DemandSide(shifter, curve, new Lag(1, 1, 0)),
                technology,
                structures,
                new Equipment(0, Path.of(0), 0.15, 1, 0, false, Equipment.Rule.sales),
                new Operation(0, Path.of(0)),
                new Competitive(),
                new None(),
                new Game(new Fear(Fear.Standing.capacityShare, 0, 0, 0), null, null),
                new CreditTerms(0.03, 0, 0, 1.5, 0, 0, 0.05, 0.15, new Alike()),
                Finance.PLAIN,
                new Reorganise(0, 0.4),
                null,
                specs,
                Map.of(),
                List.of(),
                new Glut(0.5, 0.5),
                List.of(),
                Map.of());
    }

    private static FirmSpec spec() {
        return new FirmSpec(
                false,
                1,
                null,
                FirmSpec.Pipelined.none,
                0,
                Map.of(),
                Path.of(0),
                Path.of(0),
                1,
                null,
                0.35,
                0.1,
                new Funding(0, 0, 0, 0, true),
                new Beliefs(new Naive(), null, 1, 1, 1, 0, Beliefs.Signal.demand, null, 0, null, null),
                new BestReply(0.5, 0, 1000));
    }

    /** Structures at a price, with yearly wear and time to build. */
    public static Structures structures(double price, double depreciation, int buildTicks) {
        return new Structures(price, Path.of(0), depreciation, buildTicks, 0, 0, Structures.Payment.atOrder, 0, 0);
    }

    /** One layer; every structure carries the same. */
    public static Technology technology(double carries) {
        return new Technology(1, carries, Path.of(0), 1, 0, 1);
    }

    /** A firm with structures, all of them lit, and sales. */
    public static Firm firm(String name, double structures, double quantity) {
        return firm(name, Status.ACTIVE, structures, structures, quantity, Books.EMPTY, Flows.NONE);
    }

    /** A firm. */
    public static Firm firm(
            String name, Status status, double structures, double lit, double quantity, Books books, Flows flows) {
        return new Firm(
                name,
                status,
                new Plant(structures, structures, lit, lit),
                Pipeline.EMPTY,
                Powers.NONE,
                Pipeline.EMPTY,
                quantity,
                books,
                flows,
                Equity.NONE,
                0,
                Decision.NONE,
                Memory.NONE);
    }

    /** A state in which every structure carries one service unit. */
    public static MarketState state(
            int tick, double shifter, double price, double marginalCost, double longRunCost, List<Firm> firms) {
        return state(world(tick, shifter, 1), price, marginalCost, longRunCost, firms, List.of());
    }

    /** A state. */
    public static MarketState state(
            World world, double price, double marginalCost, double longRunCost, List<Firm> firms, List<Event> events) {
        double quantity = 0;
        double structures = 0;
        for (var firm : firms) {
            quantity += firm.quantity();
            structures += firm.plant().structures();
        }
        var clearing = new Clearing(
                price,
                price,
                price,
                quantity,
                quantity,
                marginalCost,
                0,
                longRunCost,
                structures * world.technology(),
                Double.NaN,
                Double.NaN,
                Double.NaN);
        return new MarketState(
                world,
                clearing,
                List.of(clearing),
                List.copyOf(firms),
                new Credit(1, 0, 0, List.of(), List.of()),
                Sectors.EMPTY,
                List.of(),
                ShareMarket.NONE,
                PrizeState.NONE,
                0,
                Double.NaN,
                Double.NaN,
                0,
                price,
                new ArrayList<>(events));
    }

    /** Demand and technology of a tick. */
    public static World world(int tick, double shifter, double technology) {
        return new World(tick, shifter, technology, 0, 1, 0, 1, 0, 0, 0, 0);
    }
}
