package overbuild.sweep;

import overbuild.model.Maths;

/** How the values of a range are spread between its ends. */
public enum Scale {
    /** In equal steps. */
    linear {
        @Override
        double between(double from, double to, double share) {
            return from + share * (to - from);
        }
    },
    /** In equal ratios. */
    log {
        @Override
        double between(double from, double to, double share) {
            return from * Maths.pow(to / from, share);
        }
    };

    abstract double between(double from, double to, double share);
}
