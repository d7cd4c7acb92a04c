package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.List;

/**
 * A symmetric Markov-perfect equilibrium of a {@link LatticeRace}: what a firm invests in each state, best against a rival that does the same.
 *
 * <p>V = max_x pi - x + beta [p succ + (1 - p) fail], found by repeating it for all states at once, from V = pi/(1 - beta) and x = 0;
 * succ and fail are values on success and failure, expected over the rival's move. The best investment is
 * x = max(0, (sqrt(beta a (succ - fail)) - 1)/a). There may be other equilibria where there is a rival.
 *
 * <p>Source: Pakes and McGuire 1994; Besanko and Doraszelski 2004.
 *
 * @param race the race
 * @param values value of the firm by own level and rival's
 * @param investments what it invests, likewise
 * @param rounds repetitions that it took
 * @param residual largest change of a value in the last one, over the largest value: what the equation is still off
 * @param settled whether that is as small as asked for; else the search stopped early
 */
public record MarkovPerfect(
        LatticeRace race,
        List<List<Double>> values,
        List<List<Double>> investments,
        int rounds,
        double residual,
        boolean settled) {
    private static final double PRECISION = 1e-12;
    private static final int ROUNDS = 100_000;

    public MarkovPerfect {
        values = values.stream().map(List::copyOf).toList();
        investments = investments.stream().map(List::copyOf).toList();
    }

    /** The equilibrium, as exact as numbers allow. */
    public static MarkovPerfect of(LatticeRace race) {
        return of(race, PRECISION, ROUNDS);
    }

    /**
     * The equilibrium, or as far as some rounds lead.
     *
     * @param precision largest change of a value, over the largest value, at which the search ends
     * @param rounds most rounds
     */
    public static MarkovPerfect of(LatticeRace race, double precision, int rounds) {
        var search = new MarkovSearch(race);
        double residual = Double.POSITIVE_INFINITY;
        int round = 0;
        while (residual > precision && round < rounds) {
            residual = search.improve();
            round++;
        }
        return new MarkovPerfect(
                race, table(search.values()), table(search.investments()), round, residual, residual <= precision);
    }

    private static List<List<Double>> table(double[][] numbers) {
        var table = new ArrayList<List<Double>>();
        for (double[] row : numbers) {
            var list = new ArrayList<Double>(row.length);
            for (double number : row) list.add(number);
            table.add(list);
        }
        return table;
    }

    /** What has to be known about it. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (race.rivals() > 1) notes.add("there may be other equilibria");
        if (!settled) notes.add("stopped early after " + rounds + " rounds, values still move by " + residual);
        return List.copyOf(notes);
    }

    /** The share of time in each state in the long run, from an empty start; own level times the number of levels plus the rival's. */
    public List<Double> longRun() {
        return list(race.chain(investments).longRun(start()));
    }

    /** The probability of each state some ticks after an empty start. */
    public List<Double> after(int ticks) {
        return list(race.chain(investments).after(start(), ticks));
    }

    private double[] start() {
        var start = new double[race.levels().size() * race.rivals()];
        start[0] = 1;
        return start;
    }

    private static List<Double> list(double... numbers) {
        return table(new double[][] {numbers}).get(0);
    }
}
