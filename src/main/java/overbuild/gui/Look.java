package overbuild.gui;

import java.awt.Color;
import java.awt.Font;

/**
 * Colours of everything that is drawn.
 *
 * @param dark whether it is for a dark room
 * @param ground behind all
 * @param card behind a chart
 * @param ink writing
 * @param quiet writing that matters less
 * @param faint grid lines and edges
 * @param alarm what has gone wrong
 */
public record Look(boolean dark, Color ground, Color card, Color ink, Color quiet, Color faint, Color alarm) {
    /** For daylight and projectors. */
    public static final Look LIGHT = new Look(
            false,
            new Color(0xeef0f3),
            Color.WHITE,
            new Color(0x1b1f24),
            new Color(0x5b6470),
            new Color(0xdfe3e8),
            new Color(0xb3261e));

    /** For dark rooms. */
    public static final Look DARK = new Look(
            true,
            new Color(0x15181d),
            new Color(0x1e2228),
            new Color(0xe8eaed),
            new Color(0xa3abb5),
            new Color(0x343a43),
            new Color(0xff8a80));

    /** The floor is a hall at night in either light. */
    static final Color HALL = new Color(0x0d1117);

    static final Color LOT = new Color(0x171d26);
    static final Color ON_HALL = new Color(0xe6edf3);
    static final Color QUIET_ON_HALL = new Color(0x8b97a5);
    static final Color ALARM_ON_HALL = new Color(0xff7b72);

    /** One or the other. */
    public static Look of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    static Font plain(double size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
    }

    static Font bold(double size) {
        return plain(size).deriveFont(Font.BOLD);
    }

    /** A colour between two. */
    static Color mix(Color one, Color other, double share) {
        return new Color(
                part(one.getRed(), other.getRed(), share),
                part(one.getGreen(), other.getGreen(), share),
                part(one.getBlue(), other.getBlue(), share));
    }

    private static int part(int one, int other, double share) {
        return (int) Math.rint(one * (1 - share) + other * share);
    }
}
