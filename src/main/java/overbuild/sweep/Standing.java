package overbuild.sweep;

import overbuild.metric.Outcome;

/**
 * How far a sweep is.
 *
 * @param runs how many runs there are to be, less those that proved needless
 * @param ended rows on disk
 * @param failed those of them that failed
 * @param fresh rows of this start
 * @param seconds how long this start has taken
 * @param outcome the outcome that is watched
 * @param estimate its mean over all rows so far
 */
public record Standing(int runs, int ended, int failed, int fresh, double seconds, Outcome outcome, Estimate estimate) {
    /** Runs per second of this start. */
    public double rate() {
        return seconds > 0 ? fresh / seconds : 0;
    }

    /** Seconds that are left at this rate; NaN while none has ended. */
    public double left() {
        return fresh == 0 ? Double.NaN : (runs - ended) / rate();
    }
}
