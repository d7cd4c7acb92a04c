package overbuild.selftest.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.belief.Adaptive;
import overbuild.demand.Logistic;
import overbuild.finance.Alike;
import overbuild.finance.Reorganise;
import overbuild.market.Competitive;
import overbuild.model.DemandCurve;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.prize.Flow;
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
import overbuild.scenario.Loan;
import overbuild.scenario.Operation;
import overbuild.scenario.Scenario;
import overbuild.scenario.Structures;
import overbuild.scenario.Technology;
import overbuild.scenario.Units;
import overbuild.strategy.BestReply;

/** The restrictions under which the full model is the reference model: one layer, competitive clearing, orders paid at once. */
final class ReferenceScenario {
    private final Inputs inputs;

    private ReferenceScenario(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The scenario with the parameters of a record; the record's rates are per tick. */
    static Scenario of(Inputs inputs) {
        return new ReferenceScenario(inputs).scenario();
    }

    private Scenario scenario() {
        double g = inputs.number("g");
        return new Scenario(
                "reference",
                "",
                "",
                new Quarter(2000, 1),
                inputs.whole("T"),
                1,
                new Units("money", "structure", "service unit"),
                new DemandSide(
                        new Logistic(4 * inputs.number("Sinf"), 4 * g, inputs.number("t0") / 4),
                        new DemandCurve.Isoelastic(inputs.number("eps"), 1, inputs.number("Pmax")),
                        new Lag(1, 1, 0)),
                new Technology(1, 4, Path.of(PerYear.growth(inputs.number("gA"))), 1, 1, 1),
                new Structures(
                        inputs.number("pK0"),
                        Path.of(PerYear.decay(inputs.number("gd"))),
                        PerYear.decay(inputs.number("delta")),
                        inputs.whole("L"),
                        0,
                        0,
                        Structures.Payment.atOrder,
                        0,
                        0),
                new Equipment(0, Path.of(0), 0, 0, 0, false, Equipment.Rule.sales),
                new Operation(inputs.number("mc"), Path.of(0)),
                new Competitive(),
                new Flow(0, 4 * inputs.number("V"), 1, "nobody"),
                new Game(new Fear(Fear.Standing.capacityShare, 0, 0, 0), inputs.number("eps"), null),
                new CreditTerms(PerYear.growth(inputs.number("rate")), 0, 0, 0, 0, 0, 1, 0, new Alike()),
                Finance.PLAIN,
                new Reorganise(0, inputs.number("rec")),
                null,
                firms(),
                Map.of(),
                List.of(),
                new Glut(0.5, 0.5),
                List.of(),
                Map.of());
    }

    private Map<String, FirmSpec> firms() {
        var firms = new LinkedHashMap<String, FirmSpec>();
        for (int k = 0; k < inputs.whole("N"); k++) firms.put("firm " + (k + 1), firm(k));
        return firms;
    }

    private FirmSpec firm(int k) {
        double amortisation = PerYear.decay(inputs.number("amort"));
        double debt = inputs.number("B0");
        Map<String, Loan> debts = debt == 0
                ? Map.of()
                : Map.of(
                        "line",
                        new Loan(
                                debt, PerYear.growth(inputs.number("rate")), amortisation, Loan.Compounding.effective));
        return new FirmSpec(
                false,
                inputs.list("K0").get(k),
                null,
                FirmSpec.Pipelined.none,
                inputs.number("M0"),
                debts,
                Path.of(4 * inputs.list("core").get(k)),
                Path.of(0),
                1,
                null,
                inputs.number("gmax"),
                PerYear.growth(inputs.number("r")),
                new Funding(inputs.number("lev"), 0, inputs.number("Mmin"), amortisation, true),
                beliefs(),
                new BestReply(inputs.number("lam"), inputs.number("phi"), 1000));
    }

    private Beliefs beliefs() {
        return new Beliefs(
                new Adaptive(inputs.number("eta")),
                null,
                inputs.number("kappa"),
                1,
                inputs.number("psi"),
                0,
                Beliefs.Signal.demand,
                null,
                0,
                null,
                null);
    }
}
