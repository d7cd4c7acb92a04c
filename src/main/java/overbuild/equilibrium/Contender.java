package overbuild.equilibrium;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.engine.DecisionPoint;
import overbuild.model.Plan;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;

/**
 * A firm that decides in a tick, and what it can choose: the levels of its ladder; where any amount may be ordered, levels evenly
 * between nothing and the growth cap, with its restraint, its race and its plan among them.
 *
 * @param place its place in the scenario
 * @param name its name
 * @param rungs its choices, rising in capex
 * @param restrain the rung that {@link AlwaysRestrain} picks
 * @param race the rung that {@link AlwaysRace} picks: its best reply to the rivals that it sees, with its fear
 * @param plan the rung that it planned; the nearest one where it spends an amount of its own
 */
public record Contender(int place, String name, List<Rung> rungs, int restrain, int race, int plan) {
    private static final int FEW_DIGITS = 4;
    private static final int ALL_DIGITS = 17;

    /** How near an even level may come to another, over the highest. */
    private static final double SAME = 1e-9;

    public Contender {
        rungs = List.copyOf(rungs);
    }

    /**
     * A firm that decides.
     *
     * @param levels how many levels lie evenly between nothing and the growth cap where there is no ladder
     */
    public static Contender of(DecisionPoint stage, int firm, int levels) {
        var seen = stage.seen(firm);
        var restrain = new AlwaysRestrain().decide(seen);
        var race = new AlwaysRace().decide(seen);
        var plan = stage.plan(firm);
        if (!seen.onLadder()) return spread(stage, firm, levels, List.of(restrain, race, plan));
        var rungs = IntStream.range(0, seen.ladder().size())
                .mapToObj(k -> new Rung(seen.ladder().get(k), seen.reach().get(k)))
                .toList();
        return new Contender(firm, stage.name(firm), rungs, restrain.level(), race.level(), plan.level());
    }

    private static Contender spread(DecisionPoint stage, int firm, int levels, List<Plan> named) {
        var seen = stage.seen(firm);
        var points = named.stream().map(plan -> Rung.of(stage, firm, plan)).toList();
        double most =
                points.stream().mapToDouble(Rung::capex).reduce(seen.largestOrder() * seen.unitPrice(), Math::max);
        double step = most / (levels - 1);
        var even = IntStream.range(0, levels)
                .mapToObj(k -> k * step)
                .filter(capex -> points.stream().noneMatch(point -> Math.abs(point.capex() - capex) <= SAME * most))
                .map(capex -> new Rung(capex, seen.own() + capex / seen.unitPrice()));
        var rungs = Stream.concat(points.stream(), even)
                .sorted((one, other) -> Double.compare(one.capex(), other.capex()))
                .toList();
        var distinct = IntStream.range(0, rungs.size())
                .filter(k -> k == 0 || rungs.get(k).capex() > rungs.get(k - 1).capex())
                .mapToObj(rungs::get)
                .toList();
        var capex = distinct.stream().map(Rung::capex).toList();
        int[] at =
                points.stream().mapToInt(point -> capex.indexOf(point.capex())).toArray();
        return new Contender(firm, stage.name(firm), distinct, at[0], at[1], at[2]);
    }

    /** The rungs by their capex, with as many digits as tell them apart. */
    public List<String> names() {
        for (int digits = FEW_DIGITS; ; digits++) {
            var context = new MathContext(digits);
            var names = rungs.stream().map(rung -> name(rung.capex(), context)).toList();
            if (digits == ALL_DIGITS || names.stream().distinct().count() == names.size()) return names;
        }
    }

    private static String name(double capex, MathContext digits) {
        return capex == 0
                ? "0"
                : new BigDecimal(capex, digits).stripTrailingZeros().toPlainString();
    }
}
