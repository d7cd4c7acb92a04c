package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.model.StageGame;

/**
 * A race of firms to which the same prize is worth different sums. Structures last, so nobody can step back; the race therefore
 * begins where they are dear beyond all proportion, and everybody's effort grows as they become cheap, in the end ever more slowly.
 * Who overshoots all the same takes smaller steps, or none, in another try.
 *
 * @param values what the prize is worth to each firm
 * @param decisiveness exponent of the contest
 */
record UnequalContest(List<Double> values, double decisiveness) {
    private static final double RATE = 0.05;
    private static final double PRICE = 1 / (4 * RATE);
    /** Logarithm of the price at the start over that at the end. */
    private static final double DEAR = 28;

    private static final double FASTEST = 0.1;
    private static final double TAIL = 0.008;
    private static final int TICKS = 3990;
    private static final int TRIES = 16;
    private static final double SMALLER = 0.6;

    /** Where the race ends; of the prize, 1 is paid, so that income from it is the share won. */
    Rest rest() {
        var steps = new double[values.size()];
        Arrays.fill(steps, fastest());
        for (int k = 0; k < TRIES; k++) {
            var rest = Rest.of(race(steps).play(TICKS));
            if (rest.settled()) return rest;
            for (int i = 0; i < steps.length; i++) steps[i] = next(steps[i], rest, i);
        }
        throw new IllegalStateException("the race did not come to rest");
    }

    /** Who has too much takes smaller steps; who wants nothing stays out, unless that turns out to be wrong. */
    private double next(double step, Rest rest, int firm) {
        if (rest.overshoots(firm)) return rest.excess(firm) < rest.capacity(firm) ? SMALLER * step : 0;
        return step == 0 && rest.excess(firm) < 0 ? SMALLER * fastest() : step;
    }

    /** The steps at which equal firms jump to equilibrium at once, 2/N. */
    private double fastest() {
        return 2.0 / values.size();
    }

    private Race race(double... steps) {
        double small = Math.exp(-DEAR) * 1e-4 * values.get(0);
        var racers = new ArrayList<Racer>();
        for (double step : steps) {
            var view = Views.prize(values.get(racers.size()));
            racers.add(Racer.replying(small, RATE, step).believing(view));
        }
        double start = PRICE * Math.exp(DEAR);
        return Race.contest(1, decisiveness).building(start, falls(), 0, 0).among(racers);
    }

    /** The game in which firms hold given capacities that cost 1 a year. */
    StageGame game(double... capacities) {
        var racers = new ArrayList<Racer>();
        for (double capacity : capacities) {
            var view = Views.prize(values.get(racers.size()));
            racers.add(Racer.replying(capacity, RATE, 0).believing(view));
        }
        return Race.contest(1, decisiveness)
                .building(PRICE, Path.of(0), 0, 0)
                .among(racers)
                .game();
    }

    private static Path falls() {
        var dates = new ArrayList<Quarter>();
        var falls = new ArrayList<Double>();
        double left = DEAR;
        for (int t = 0; t < TICKS; t++) {
            double step = FASTEST * left / (left + FASTEST / TAIL);
            dates.add(Race.START.plus(t));
            falls.add(PerYear.decay(1 - Math.exp(-step)));
            left -= step;
        }
        return new Path(dates, falls);
    }
}
