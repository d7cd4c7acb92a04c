package overbuild.gui;

import java.awt.geom.Rectangle2D;

/**
 * The cells of a lot.
 *
 * @param columns cells side by side
 * @param rows cells below each other
 * @param side edge of a cell
 * @param unit structures that a cell stands for
 */
record Cells(int columns, int rows, double side, double unit) {
    private static final double WISHED = 240;
    private static final double SMALLEST = 3;
    private static final double LARGEST = 15;
    private static final double[] STEPS = {1, 2, 5, 10};

    /** As many as are still told apart, each standing for a round number of structures. */
    static Cells of(Rectangle2D inside, double largest) {
        double wished = Math.sqrt(inside.getWidth() * inside.getHeight() / WISHED);
        double side = Math.max(SMALLEST, Math.min(LARGEST, wished));
        int columns = Math.max(1, (int) (inside.getWidth() / side));
        int rows = Math.max(1, (int) (inside.getHeight() / side));
        return new Cells(columns, rows, side, round(largest / (columns * rows)));
    }

    private static double round(double least) {
        if (!(least > 0)) return 1;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least) return step * power;
        }
        return 10 * power;
    }

    /** Cells from the bottom of a pile up to a height; whoever owns anything is seen. */
    int upTo(double units) {
        int cells = (int) Math.rint(units / unit);
        return Math.min(columns * rows, units > 0 ? Math.max(1, cells) : 0);
    }

    Rectangle2D cell(Rectangle2D inside, int index) {
        double gap = side >= 6 ? 1.2 : 0.6;
        int row = index / columns;
        return new Rectangle2D.Double(
                inside.getX() + index % columns * side, inside.getMaxY() - (row + 1) * side, side - gap, side - gap);
    }
}
