package overbuild.design;

import overbuild.model.Check;

/**
 * One side of the space that a design fills.
 *
 * @param name what varies along it
 * @param levels how many values it has; 0 where it is continuous
 */
public record Dimension(String name, int levels) {
    public Dimension {
        Check.that(levels >= 0, "%s must have no negative number of levels, but had %d", name, levels);
    }

    /** Whether it can take any value between its ends. */
    public boolean isContinuous() {
        return levels == 0;
    }
}
