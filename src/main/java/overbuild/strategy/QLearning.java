package overbuild.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Memory;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;
import overbuild.model.Stream;

/**
 * Learns by trial what each choice is worth after what everybody chose last, and tries less and less.
 *
 * <p>Q'(s,a) = (1 - alpha) Q(s,a) + alpha (u + delta max_b Q(s',b)); tries any choice with probability exp(-beta t), else takes the
 * best of its state. The state s is what all firms chose in the last ticks; u is what the choice of last tick is worth in today's game.
 * At first Q(s,a) is the mean of u(a) over rivals' choices, over 1 - delta.
 *
 * <p>Source: Watkins and Dayan 1992; Calvano, Calzolari, Denicolo and Pastorello 2020.
 */
public record QLearning(
        @Param(
                unit = "-",
                meaning = "Learning rate: weight of the latest experience",
                symbol = "alpha",
                min = 0,
                max = 1,
                standard = "0.15")
        double alpha,

        @Param(
                unit = "1/tick",
                meaning = "How fast trials become rare; millions of ticks want 4e-6",
                symbol = "beta",
                min = 0,
                max = 100,
                standard = "0.05")
        double beta,

        @Param(unit = "1/tick", meaning = "Discount factor", symbol = "delta", min = 0, max = 0.9999, standard = "0.95")
        double delta,

        @Param(unit = "ticks", meaning = "Ticks that a state remembers", min = 0, max = 10, standard = "1")
        int memory,

        @Param(
                unit = "n",
                meaning = "Orders on the grid where there is no ladder",
                min = 2,
                max = 1000,
                standard = "15")
        int points)
        implements Strategy {
    /**
     * What a firm has learnt.
     *
     * @param first Q of each choice in a state where it never was
     * @param table Q of each choice in the states where it was, in the order in which it came to them
     * @param state what all firms chose in the last ticks, tick by tick, the latest last
     * @param reach capacity at delivery that each choice of last tick led to
     * @param choice the one it took
     */
    public record Table(
            List<Double> first,
            Map<List<Integer>, List<Double>> table,
            List<Integer> state,
            List<Double> reach,
            int choice)
            implements Memory {
        public Table {
            table = Collections.unmodifiableMap(new LinkedHashMap<>(table));
        }

        private List<Double> row(List<Integer> at) {
            return table.getOrDefault(at, first);
        }
    }

    public QLearning {
        Check.ranges(QLearning.class, alpha, beta, delta, memory, points);
    }

    /** One update: what a choice is worth after one more experience, given the best that can be had in the state it led to. */
    public double learn(double worth, double payoff, double next) {
        return (1 - alpha) * worth + alpha * (payoff + delta * next);
    }

    /** Chance of a trial. */
    public double trial(int tick) {
        return Maths.exp(-beta * tick);
    }

    @Override
    public Plan decide(Observation seen) {
        var options = Options.of(seen, points);
        var learnt =
                seen.self().memory() instanceof Table before && before.first().size() == options.size()
                        ? learn(before, options)
                        : new Table(first(options), Map.of(), List.of(), List.of(), 0);
        int choice = choice(seen, learnt.row(learnt.state()));
        var memory = new Table(learnt.first(), learnt.table(), learnt.state(), options.reach(), choice);
        return options.plan(choice).remembering(memory);
    }

    private List<Double> first(Options options) {
        int rivals = Math.max(0, options.seen().reports().competing() - 1);
        return options.against(rivals).stream().map(this::first).toList();
    }

    private double first(List<Double> payoffs) {
        double sum = 0;
        for (double payoff : payoffs) sum += payoff;
        return sum / payoffs.size() / (1 - delta);
    }

    private Table learn(Table before, Options options) {
        double payoff = options.payoffs(before.reach()).get(before.choice());
        var state = state(before, options);
        var row = new ArrayList<>(before.row(before.state()));
        double next = Collections.max(before.row(state));
        row.set(before.choice(), learn(row.get(before.choice()), payoff, next));
        var table = new LinkedHashMap<>(before.table());
        table.put(before.state(), List.copyOf(row));
        return new Table(before.first(), table, state, before.reach(), before.choice());
    }

    /** What all firms chose in the last ticks, with what they chose in the very last. */
    private List<Integer> state(Table before, Options options) {
        var state = new ArrayList<>(before.state());
        int firms = options.seen().game().firms();
        for (int k = 0; k < firms; k++) state.add(k == options.seen().index() ? before.choice() : chosen(options, k));
        return List.copyOf(state.subList(Math.max(0, state.size() - memory * firms), state.size()));
    }

    /** What a rival chose, as a place on the own ladder or grid; -1 when it chose nothing. */
    private int chosen(Options options, int rival) {
        var seen = options.seen();
        if (!seen.reports().competes(rival)) return -1;
        if (seen.onLadder()) return seen.reports().level(rival);
        double step = seen.largestOrder() / (points - 1);
        if (!(step > 0)) return 0;
        return (int) Math.min(points - 1, Math.rint(seen.reports().ordered(rival) / step));
    }

    /** Of one draw the low part tries, all choices alike; the rest takes the best, the first of equal ones. */
    private int choice(Observation seen, List<Double> row) {
        double drawn = seen.draws().uniform(Stream.DECISION, seen.self().name(), seen.tick());
        double trial = trial(seen.tick());
        if (drawn < trial) return (int) Math.min(row.size() - 1, row.size() * drawn / trial);
        return row.indexOf(Collections.max(row));
    }
}
