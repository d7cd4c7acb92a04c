package overbuild.gui;

import java.awt.geom.Rectangle2D;

/**
 * How equal lots share an area.
 *
 * @param area all of it
 * @param columns lots side by side
 * @param rows lots below each other
 */
record Hall(Rectangle2D area, int columns, int rows) {
    private static final double SHAPE = 1.35;

    static Hall of(Rectangle2D area, int lots) {
        int best = 1;
        for (int columns = 2; columns <= lots; columns++) {
            if (off(area, columns, lots) < off(area, best, lots)) best = columns;
        }
        return new Hall(area, best, rows(best, lots));
    }

    private static int rows(int columns, int lots) {
        return (lots + columns - 1) / columns;
    }

    /** How far lots are from a good shape, and how much room stays empty. */
    private static double off(Rectangle2D area, int columns, int lots) {
        int rows = rows(columns, lots);
        double shape = area.getWidth() / columns / (area.getHeight() / rows);
        double empty = (double) columns * rows / lots;
        return Math.abs(Math.log(shape / SHAPE)) + Math.log(empty);
    }

    Rectangle2D lot(int index) {
        double width = area.getWidth() / columns;
        double height = area.getHeight() / rows;
        double gap = Math.min(6, 0.08 * width);
        int row = index / columns;
        int column = index % columns;
        return new Rectangle2D.Double(
                area.getX() + column * width + gap / 2,
                area.getY() + row * height + gap / 2,
                Math.max(1, width - gap),
                Math.max(1, height - gap));
    }
}
