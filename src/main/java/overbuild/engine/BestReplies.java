package overbuild.engine;

import overbuild.model.DemandCurve;
import overbuild.model.Maths;

/** The capacity at which one more unit adds nothing: best replies in the game of one tick. */
final class BestReplies {
    private static final int ITERATIONS = 200;
    private static final double PRECISION = 1e-14;

    /** How far before a kink, relative, its left side is looked at. */
    private static final double BEFORE_A_KINK = 1e-14;

    private final Payoff payoff;
    private final boolean plain;
    private final double free;
    private final double choked;

    /** The replies of firms with a payoff; what does not depend on rivals is worked out once. */
    BestReplies(Payoff payoff) {
        this.payoff = payoff;
        plain = payoff.plain();
        boolean closed = plain && payoff.curve() instanceof DemandCurve.Isoelastic;
        free = closed ? freeEntry(payoff, (DemandCurve.Isoelastic) payoff.curve()) : Double.NaN;
        choked = closed ? choked(payoff, (DemandCurve.Isoelastic) payoff.curve()) : Double.NaN;
    }

    /** Best reply to rivals' total, from scratch. */
    static double to(Payoff payoff, double rivals, double guess) {
        return new BestReplies(payoff).to(rivals, guess);
    }

    /**
     * Best reply to rivals' total.
     *
     * @param guess a capacity from which to start, such as last tick's; 0 or less when there is none
     */
    double to(double rivals, double guess) {
        if (!plain) return general(payoff, rivals, guess);
        if (payoff.curve() instanceof DemandCurve.Linear linear) return linear(payoff, linear, rivals);
        double eps = ((DemandCurve.Isoelastic) payoff.curve()).elasticity();
        return Math.max(Math.max(0, choked - rivals), isoelastic(eps, rivals, guess));
    }

    private static double linear(Payoff payoff, DemandCurve.Linear demand, double rivals) {
        double slope = demand.slope() * payoff.carries() * payoff.carries() * payoff.fleet();
        double gain = payoff.carries() * payoff.shifter() - payoff.cost() - slope * rivals;
        return Math.max(0, gain / (2 * slope));
    }

    /**
     * With x the rivals' share, z = 1 - (1 - x)/eps_r: x z^eps = w, where w is the rivals' capacity over the capacity at which the
     * price covers cost.
     */
    private double isoelastic(double eps, double rivals, double guess) {
        double base = 1 - 1 / payoff.elasticity();
        if (rivals <= 0) return base <= 0 ? 0 : free * Maths.pow(base, eps);
        double w = rivals / free;
        if (!(w < 1)) return 0;
        double start = guess > 0 ? rivals / (rivals + guess) : Double.NaN;
        double share = rivalShare(w, eps, payoff.elasticity(), start);
        return rivals * (1 / share - 1);
    }

    /** Capacity of all firms up to which the price stays at the choke price, where that covers the cost. */
    private static double choked(Payoff payoff, DemandCurve.Isoelastic demand) {
        if (payoff.carries() * demand.choke() <= payoff.cost()) return 0;
        return demand.quantity(payoff.shifter(), demand.choke()) / (payoff.carries() * payoff.fleet());
    }

    /** Capacity at which the price at full use covers the full cost of a structure. */
    static double freeEntry(Payoff payoff, DemandCurve.Isoelastic demand) {
        double price = payoff.cost() / payoff.carries();
        return payoff.shifter()
                * Maths.pow(price / demand.referencePrice(), -demand.elasticity())
                / (payoff.carries() * payoff.fleet());
    }

    /** Root of x (b + x/e)^eps = w in (max(0, 1-e), 1) by Halley's method, kept inside a shrinking bracket. */
    private static double rivalShare(double w, double eps, double e, double start) {
        double b = 1 - 1 / e;
        double low = Math.max(0, 1 - e);
        double high = 1;
        double x = start > low && start < high ? start : 0.5 * (Math.max(low, w) + high);
        for (int k = 0; k < ITERATIONS; k++) {
            double z = b + x / e;
            double p = Maths.pow(z, eps);
            double h = x * p - w;
            if (h > 0) high = x;
            else low = x;
            double r = x / z;
            double first = p * (1 + eps / e * r);
            double second = p / z * eps / e * (2 + r * (eps - 1) / e);
            double next = x - h * first / (first * first - 0.5 * h * second);
            if (Math.abs(next - x) < 1e-5 * x * Math.min(1, z)) return Math.min(1, next);
            x = next > low && next < high ? next : 0.5 * (low + high);
        }
        return x;
    }

    /** Any payoff: the best of the stationary points between its kinks. */
    private static double general(Payoff payoff, double rivals, double guess) {
        double top = ceiling(payoff, rivals, guess);
        double[] kinks = payoff.kinks(rivals);
        double best = 0;
        double highest = payoff.value(0, rivals);
        double from = 1e-12 * (rivals > 0 ? rivals : 1);
        double end = Double.NaN;
        for (int piece = 0; piece <= kinks.length; piece++) {
            double to = piece < kinks.length ? Math.min(kinks[piece], top) : top;
            double before = to * (1 - BEFORE_A_KINK);
            if (before <= from) continue;
            double candidate = stationary(payoff, rivals, from, before);
            double value = payoff.value(candidate, rivals);
            boolean falls = !Double.isNaN(end) && candidate == from;
            boolean climbs = best == end && !falls;
            if (climbs || (!falls && value > highest)) {
                highest = value;
                best = candidate;
            }
            end = before;
            from = to * (1 + 1e-15);
        }
        return best;
    }

    /** A capacity at which one more unit surely does not pay. */
    private static double ceiling(Payoff payoff, double rivals, double guess) {
        double top = Math.max(2 * guess, Math.max(rivals, payoff.leader()));
        if (top <= 0) top = 1;
        for (int k = 0; k < 1000 && payoff.marginal(top, rivals) > 0; k++) top *= 2;
        return top;
    }

    private static double stationary(Payoff payoff, double rivals, double from, double to) {
        double low = from;
        double high = to;
        if (payoff.marginal(low, rivals) <= 0) return low;
        if (payoff.marginal(high, rivals) >= 0) return high;
        double below = payoff.marginal(low, rivals);
        double above = payoff.marginal(high, rivals);
        for (int k = 0; k < ITERATIONS && high - low > PRECISION * high; k++) {
            double middle = (low * above - high * below) / (above - below);
            if (!(middle > low && middle < high) || k % 3 == 2) middle = 0.5 * (low + high);
            double at = payoff.marginal(middle, rivals);
            if (at > 0) {
                low = middle;
                below = at;
            } else {
                high = middle;
                above = at;
            }
        }
        return 0.5 * (low + high);
    }
}
