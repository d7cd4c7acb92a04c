package overbuild.report;

import java.awt.Color;

/**
 * Colours for many areas, from dark to light, told apart in grey and by the colour-blind.
 *
 * <p>Source: the cividis map, Nunez, Anderton and Renslow 2018, read at ten places.
 */
final class Ramp {
    private static final int[] STOPS = {
        0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838
    };

    private static final int FEW = 6;

    private Ramp() {}

    /** Colour of one of a number of areas, counted from the bottom. */
    static Color at(int index, int count) {
        double edge = count < FEW ? 0.15 : 0;
        double share = count <= 1 ? 0.25 : edge + (1 - 2 * edge) * index / (count - 1);
        double place = share * (STOPS.length - 1);
        int low = Math.min((int) place, STOPS.length - 2);
        double beyond = place - low;
        return new Color(
                mix(STOPS[low] >> 16, STOPS[low + 1] >> 16, beyond),
                mix(STOPS[low] >> 8, STOPS[low + 1] >> 8, beyond),
                mix(STOPS[low], STOPS[low + 1], beyond));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.rint((one & 255) * (1 - share) + (other & 255) * share);
    }
}
