package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.demand.Demand;
import overbuild.demand.Series;
import overbuild.engine.Run;
import overbuild.finance.Alike;
import overbuild.finance.Reorganise;
import overbuild.market.Competitive;
import overbuild.market.MarketRule;
import overbuild.model.DemandCurve;
import overbuild.model.Draws;
import overbuild.model.History;
import overbuild.model.Observation;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.model.StageGame;
import overbuild.prize.Flow;
import overbuild.prize.None;
import overbuild.prize.Prize;
import overbuild.scenario.CreditTerms;
import overbuild.scenario.DemandSide;
import overbuild.scenario.Equipment;
import overbuild.scenario.Fear;
import overbuild.scenario.Finance;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Game;
import overbuild.scenario.Glut;
import overbuild.scenario.Lag;
import overbuild.scenario.Operation;
import overbuild.scenario.Scenario;
import overbuild.scenario.Structures;
import overbuild.scenario.Technology;
import overbuild.scenario.Units;

/**
 * A scenario as textbooks have it: one layer, a structure carries one service unit a year, users react at once, nobody lacks money.
 * What a record calls a flow per tick is here a flow per year.
 *
 * @param curve demand curve
 * @param shifter demand shifter
 * @param market how the market clears
 * @param prize what is won beside the market
 * @param fear payoff from standing
 * @param technology what a structure carries
 * @param structures what a structure costs, how long it takes and how it wears
 * @param racers the firms
 */
record Race(
        DemandCurve curve,
        Demand shifter,
        MarketRule market,
        Prize prize,
        Fear fear,
        Technology technology,
        Structures structures,
        List<Racer> racers) {
    private static final Fear NONE = new Fear(Fear.Standing.profit, 0, 0, 0);
    static final Quarter START = new Quarter(2000, 1);

    /** A race for customers with demand P = a - bQ. */
    static Race linear(double intercept, double slope) {
        return of(new DemandCurve.Linear(slope), intercept);
    }

    /** A race for customers with demand Q = S P^-eps. */
    static Race isoelastic(double shifter, double elasticity, double choke) {
        return of(new DemandCurve.Isoelastic(elasticity, 1, choke), shifter);
    }

    /** A race for a prize alone. */
    static Race contest(double prize, double decisiveness) {
        return isoelastic(0, 1, 1).to(prize, decisiveness);
    }

    private static Race of(DemandCurve curve, double shifter) {
        return new Race(
                curve,
                new Series(List.of(shifter)),
                new Competitive(),
                new None(),
                NONE,
                new Technology(1, 1, Path.of(0), 1, 1, 1),
                new Structures(1, Path.of(0), 0, 0, 0, 0, Structures.Payment.atOrder, 0, 0),
                List.of());
    }

    Race moving(Demand demand) {
        return new Race(curve, demand, market, prize, fear, technology, structures, racers);
    }

    Race clearing(MarketRule rule) {
        return new Race(curve, shifter, rule, prize, fear, technology, structures, racers);
    }

    Race to(double prizeFlow, double decisiveness) {
        var flow = new Flow(prizeFlow, prizeFlow, decisiveness, "households");
        return new Race(curve, shifter, market, flow, fear, technology, structures, racers);
    }

    Race fearing(Fear standing) {
        return new Race(curve, shifter, market, prize, standing, technology, structures, racers);
    }

    Race improving(double growthPerTick, double disembodied) {
        var better = new Technology(1, 1, Path.of(PerYear.growth(growthPerTick)), disembodied, 1, 1);
        return new Race(curve, shifter, market, prize, fear, better, structures, racers);
    }

    Race building(double price, Path priceFall, double decayPerTick, int lag) {
        var terms = new Structures(
                price, priceFall, PerYear.decay(decayPerTick), lag, 0, 0, Structures.Payment.atOrder, 0, 0);
        return new Race(curve, shifter, market, prize, fear, technology, terms, racers);
    }

    Race among(List<Racer> firms) {
        return new Race(curve, shifter, market, prize, fear, technology, structures, firms);
    }

    Race among(int firms, Racer each) {
        return among(Collections.nCopies(firms, each));
    }

    /** Plays the whole program. */
    History play(int ticks) {
        return Run.play(scenario(ticks), 1);
    }

    /** The game of the first tick as its players see it, in which they hold what they start with. */
    StageGame game() {
        return seats().get(0).game();
    }

    /** What each firm sees in the first tick. */
    List<Observation> seats() {
        var seats = new ArrayList<Observation>();
        var watching = racers.stream()
                .map(racer -> racer.deciding(seen -> {
                    seats.add(seen);
                    return racer.strategy().decide(seen);
                }))
                .toList();
        among(watching).play(1);
        return seats;
    }

    /** The demand shifter of the first tick. */
    double demand() {
        return shifter.shifter(0, Double.NaN, new Draws(1));
    }

    Scenario scenario(int ticks) {
        return new Scenario(
                "textbook",
                "",
                "",
                START,
                ticks,
                1,
                new Units("money", "structure", "service unit"),
                new DemandSide(shifter, curve, new Lag(1, 1, 0)),
                technology,
                structures,
                new Equipment(0, Path.of(0), 0, 0, 0, false, Equipment.Rule.sales),
                new Operation(0, Path.of(0)),
                market,
                prize,
                new Game(fear, elasticity(), null),
                new CreditTerms(0, 0, 0, 0, 0, 0, 1, 0, new Alike()),
                Finance.PLAIN,
                new Reorganise(0, 1),
                null,
                firms(),
                Map.of(),
                List.of(),
                new Glut(0.5, 0.5),
                List.of(),
                Map.of());
    }

    private Double elasticity() {
        return curve instanceof DemandCurve.Isoelastic iso ? iso.elasticity() : null;
    }

    private Map<String, FirmSpec> firms() {
        var firms = new LinkedHashMap<String, FirmSpec>();
        for (var racer : racers) firms.put("firm " + (firms.size() + 1), racer.spec());
        return firms;
    }
}
