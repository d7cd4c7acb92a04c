package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.List;

/**
 * The Markov-perfect equilibrium of a {@link QuadraticRace} in linear orders: x = f_0 + f_1 k + f_2 s, k own capacity and s that of rivals together,
 * and worth V = v_0 + v_1 k + v_2 s + v_3 k^2 + v_4 k s + v_5 s^2. It is the limit of races that end, found tick by tick from the last.
 *
 * <p>Rivals together order (N-1) f_0 + f_1 s + f_2 ((N-1) k + (N-2) s); f solves p + psi x = beta dV(k', s')/dk'.
 *
 * <p>Source: Reynolds 1987; Basar and Olsder 1982.
 *
 * @param race the race
 * @param order f
 * @param worth v
 * @param rounds ticks of the race that ends
 * @param residual largest change of f and v in the last round, each over its largest entry
 * @param settled whether that is as small as asked for; else the search stopped early
 */
public record QuadraticMarkovPerfect(
        QuadraticRace race, List<Double> order, List<Double> worth, int rounds, double residual, boolean settled) {
    private static final double PRECISION = 1e-12;
    private static final int ROUNDS = 1_000_000;

    public QuadraticMarkovPerfect {
        order = List.copyOf(order);
        worth = List.copyOf(worth);
    }

    /** The equilibrium, as exact as numbers allow. */
    public static QuadraticMarkovPerfect of(QuadraticRace race) {
        return of(race, PRECISION, ROUNDS);
    }

    /** The equilibrium, or as far as some rounds lead. */
    public static QuadraticMarkovPerfect of(QuadraticRace race, double precision, int rounds) {
        var stage = QuadraticStage.last(race);
        double residual = Double.POSITIVE_INFINITY;
        int round = 0;
        while (residual > precision && round < rounds) {
            var before = stage.earlier();
            residual = before.distance(stage);
            stage = before;
            round++;
        }
        return new QuadraticMarkovPerfect(
                race, list(stage.order()), list(stage.worth()), round, residual, residual <= precision);
    }

    private static List<Double> list(double... numbers) {
        var list = new ArrayList<Double>(numbers.length);
        for (double number : numbers) list.add(number);
        return list;
    }

    /** What a firm orders, which is negative where it would sell. */
    public double order(double own, double rivals) {
        return order.get(0) + order.get(1) * own + order.get(2) * rivals;
    }

    /** What the race is worth to a firm. */
    public double worth(double own, double rivals) {
        return worth.get(0)
                + worth.get(1) * own
                + worth.get(2) * rivals
                + worth.get(3) * own * own
                + worth.get(4) * own * rivals
                + worth.get(5) * rivals * rivals;
    }

    /** What all rivals order together. */
    public double orderOfRivals(double own, double rivals) {
        int others = race.firms() - 1;
        return others * order.get(0) + order.get(1) * rivals + order.get(2) * (others * own + (others - 1) * rivals);
    }

    /** Capacity of each firm in the long run: delta k = f_0 + f_1 k + f_2 (N-1) k. */
    public double longRun() {
        return order.get(0) / (race.decay() - order.get(1) - (race.firms() - 1) * order.get(2));
    }

    /** What has to be known about it. */
    public List<String> notes() {
        if (settled) return List.of();
        return List.of("stopped early after " + rounds + " rounds, orders and worth still move by " + residual);
    }
}
