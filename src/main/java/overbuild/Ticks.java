package overbuild;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Ticks on the command line. */
final class Ticks {
    /** Stands for every tick. */
    static final String ALL = "all";

    private Ticks() {}

    /** The tick that option {@code --tick} names in a run of so many. */
    static int of(CommandSpec spec, String text, int ticks) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number < ticks) return number;
            var nearest = number < 0 ? "0, the first" : (ticks - 1) + ", the last";
            throw usage(
                    spec,
                    "Option '--tick' must lie in [0, " + (ticks - 1) + "], but was " + text + ". Maybe " + nearest
                            + "?",
                    null);
        } catch (NumberFormatException none) {
            throw usage(
                    spec,
                    "Option '--tick' must be a tick in [0, " + (ticks - 1) + "] or 'all', but was '" + text + "'",
                    none);
        }
    }

    private static ParameterException usage(CommandSpec spec, String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
