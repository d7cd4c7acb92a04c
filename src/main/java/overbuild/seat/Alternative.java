package overbuild.seat;

import java.util.Map;
import java.util.TreeMap;
import overbuild.equilibrium.Continuation.Worth;

/**
 * Another way in which the run could have gone on.
 *
 * @param kind what was different
 * @param worth what it would have been worth to the firm
 * @param parts who plays what in place of its own strategy
 * @param capex the level that the firm keeps, in money per tick; NaN where it does not
 */
public record Alternative(Kind kind, Worth worth, Map<String, Part> parts, double capex) {
    /** What is different. */
    public enum Kind {
        /** The firm is led by its own strategy. */
        USUAL,
        /** The firm alone restrains itself. */
        RESTRAIN,
        /** The firm alone races. */
        RACE,
        /** All restrain themselves. */
        ALL_RESTRAIN,
        /** All race. */
        ALL_RACE,
        /** Each firm does what is best for it given what the others do, of its own strategy, restraint and race. */
        EQUILIBRIUM,
        /** The firm keeps one level throughout, the best one in hindsight. */
        LEVEL,
        /** The best choices that were found by changing one quarter after the other. */
        PATH
    }

    /** What a firm plays over the rest of a run. */
    public enum Part {
        /** Its own strategy. */
        USUAL,
        /** Restraint. */
        RESTRAIN,
        /** Best replies. */
        RACE
    }

    public Alternative {
        parts = java.util.Collections.unmodifiableMap(new TreeMap<>(parts));
    }
}
