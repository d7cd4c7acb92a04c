package overbuild.design;

import java.util.List;

/** A way to spread points over a space. A new design is one record in this package. */
public interface Design {
    /**
     * The points; the same space and seed give the same points. Every beginning of them is as balanced as can be, so that what has
     * been run when time is up is a fair sample of the whole.
     *
     * @param seed what keys the design's own draws
     * @throws IllegalArgumentException when it is not made for such a space
     */
    Points points(List<Dimension> space, long seed);
}
