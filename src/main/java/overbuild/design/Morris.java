package overbuild.design;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Param;
import overbuild.model.Stream;

/**
 * Trajectories on a grid; each step changes one parameter, each parameter changes once, so that few runs tell which parameters
 * matter at all.
 *
 * <p>Levels 0, 1/(p-1), .., 1; steps of delta = p / (2 (p-1)) up or down, in random order from a random point; r (k+1) points for
 * k parameters.
 *
 * <p>Source: Morris 1991.
 */
public record Morris(
        @Param(
                unit = "trajectories",
                meaning = "Number of trajectories; 20 to 50 are usual",
                symbol = "r",
                min = 1,
                max = 1e6)
        int trajectories,

        @Param(
                unit = "levels",
                meaning = "Levels of each parameter, an even number",
                symbol = "p",
                min = 2,
                max = 1000,
                standard = "4")
        int levels)
        implements Design {
    public Morris {
        Check.ranges(Morris.class, trajectories, levels);
        Check.that(levels % 2 == 0, "levels must be an even number, but was %d", levels);
    }

    /** Number of points. */
    public long size(int parameters) {
        return (long) trajectories * (parameters + 1);
    }

    @Override
    public Points points(List<Dimension> space, long seed) {
        return new Trajectories(size(space.size()), space.size() + 1, levels, new Draws(seed));
    }

    private record Trajectories(long size, int block, int levels, Draws draws) implements Points {
        @Override
        public double at(long point, int dimension) {
            int trajectory = (int) (point / block);
            boolean isMoved = turn(trajectory, dimension) < point % block;
            boolean beginsHigh = drawn("side", trajectory, dimension) < 0.5;
            int half = levels / 2;
            int low = (int) (drawn("level", trajectory, dimension) * half);
            return (double) (isMoved == beginsHigh ? low : low + half) / (levels - 1);
        }

        /** How many other parameters change before this one. */
        private int turn(int trajectory, int dimension) {
            double own = drawn("turn", trajectory, dimension);
            int before = 0;
            for (int k = 0; k < block - 1; k++) if (drawn("turn", trajectory, k) < own) before++;
            return before;
        }

        private double drawn(String what, int trajectory, int dimension) {
            return draws.uniform(Stream.DESIGN, "morris " + what + " " + trajectory, dimension);
        }
    }
}
