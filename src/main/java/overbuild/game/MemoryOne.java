package overbuild.game;

import overbuild.model.Check;

/**
 * A way to play a dilemma again and again that looks at the last round only.
 *
 * <p>Source: Nowak and Sigmund 1993; Press and Dyson 2012.
 *
 * @param first probability of restraint in the first round
 * @param afterReward after both restrained themselves
 * @param afterSucker after own restraint against a race
 * @param afterTemptation after an own race against restraint
 * @param afterPunishment after both raced
 */
public record MemoryOne(
        double first, double afterReward, double afterSucker, double afterTemptation, double afterPunishment) {
    /** Always restrains itself. */
    public static final MemoryOne RESTRAIN = new MemoryOne(1, 1, 1, 1, 1);
    /** Always races. */
    public static final MemoryOne RACE = new MemoryOne(0, 0, 0, 0, 0);
    /** Does what the other did. */
    public static final MemoryOne TIT_FOR_TAT = new MemoryOne(1, 1, 0, 1, 0);
    /** Restrains itself until someone races. */
    public static final MemoryOne GRIM = new MemoryOne(1, 1, 0, 0, 0);
    /** Does the same again when it paid. */
    public static final MemoryOne WIN_STAY = new MemoryOne(1, 1, 0, 0, 1);

    public MemoryOne {
        for (double p : new double[] {first, afterReward, afterSucker, afterTemptation, afterPunishment}) {
            Check.that(p >= 0 && p <= 1, "a probability must lie in [0, 1], but was %s", p);
        }
    }

    /** The same with actions that fail with a probability: (1 - e) p + e (1 - p). */
    public MemoryOne failing(double error) {
        return new MemoryOne(
                failing(error, first),
                failing(error, afterReward),
                failing(error, afterSucker),
                failing(error, afterTemptation),
                failing(error, afterPunishment));
    }

    private static double failing(double error, double p) {
        return (1 - error) * p + error * (1 - p);
    }

    /** The probability of restraint after each outcome of the last round: R, S, T, P as the player itself sees it. */
    double after(int outcome) {
        return switch (outcome) {
            case 0 -> afterReward;
            case 1 -> afterSucker;
            case 2 -> afterTemptation;
            default -> afterPunishment;
        };
    }
}
