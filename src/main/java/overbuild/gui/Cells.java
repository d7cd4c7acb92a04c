package overbuild.gui;

import java.awt.geom.Rectangle2D;

/**
 * The cells of a lot.
 *
 * @param columns cells side by side
 * @param rows cells below each other
 * @param side edge of a cell
 * @param unit structures that a cell stands for; those of a full lot where cells are not even
 * @param even whether each cell stands for as many; otherwise a lot is as full as the logarithm of what stands on it
 */
record Cells(int columns, int rows, double side, double unit, boolean even) {
    private static final double WISHED = 240;
    private static final double SMALLEST = 3;
    private static final double LARGEST = 15;
    private static final double DECADES = 4;
    private static final double[] STEPS = {1, 2, 5, 10};

    /** As many as are still told apart, each standing for a round number of structures. */
    static Cells of(Rectangle2D inside, double largest, boolean even) {
        double wished = Math.sqrt(inside.getWidth() * inside.getHeight() / WISHED);
        double side = Math.max(SMALLEST, Math.min(LARGEST, wished));
        int columns = Math.max(1, (int) (inside.getWidth() / side));
        int rows = Math.max(1, (int) (inside.getHeight() / side));
        double unit = round(even ? largest / (columns * rows) : largest);
        return new Cells(columns, rows, side, unit, even);
    }

    private static double round(double least) {
        if (!(least > 0)) return 1;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least) return step * power;
        }
        return 10 * power;
    }

    /** Cells from the bottom of a pile up to a height, of all that stands there; whoever owns anything is seen. */
    int upTo(double units, double all) {
        int cells = (int) Math.rint(even ? units / unit : full(all) * units / all);
        return Math.min(columns * rows, units > 0 ? Math.max(1, cells) : 0);
    }

    /** Cells of a lot, on a logarithmic scale of some decades. */
    private double full(double all) {
        return columns * rows * Math.max(0, 1 + Math.log10(all / unit) / DECADES);
    }

    Rectangle2D cell(Rectangle2D inside, int index) {
        double gap = side >= 6 ? 1.2 : 0.6;
        int row = index / columns;
        return new Rectangle2D.Double(
                inside.getX() + index % columns * side, inside.getMaxY() - (row + 1) * side, side - gap, side - gap);
    }
}
