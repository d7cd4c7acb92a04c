package overbuild.gui;

import java.math.BigDecimal;
import java.math.MathContext;
import overbuild.model.Param;

/**
 * How the positions of a slider stand for a number: finer near where it rests, and coarser far from it where the range is wide.
 *
 * @param min smallest number
 * @param max largest number
 * @param rest where nothing is done
 */
record Dial(double min, double max, double rest) {
    /** The last position; the first is 0. */
    static final int LAST = 1000;

    private static final double WIDE = 4;

    /** How often the number fits into a range that has no end. */
    private static final double REACH = 10;

    private static final MathContext DIGITS = new MathContext(2);

    static Dial of(Lever.Handle handle) {
        Param param = handle.param();
        double reach = handle.rest() == 0 ? 1 : REACH * Math.abs(handle.rest());
        double min = Double.isFinite(param.min()) ? param.min() : Math.min(-reach, param.max());
        double max = Double.isFinite(param.max()) ? param.max() : Math.max(reach, min + reach);
        return new Dial(min, max, handle.rest());
    }

    /** Where the slider rests. */
    int middle() {
        if (rest <= min) return 0;
        return rest >= max ? LAST : LAST / 2;
    }

    /** The number of a position, of two digits. */
    double value(int position) {
        int from = position - middle();
        if (from == 0) return rest;
        double end = from > 0 ? max : min;
        double share = from / (double) (from > 0 ? LAST - middle() : -middle());
        double value = rest + (end - rest) * (isWide(end) ? share * share * share : share);
        if (position == 0 || position == LAST) return end;
        return Math.max(min, Math.min(max, new BigDecimal(value).round(DIGITS).doubleValue()));
    }

    /** The position of a number. */
    int position(double value) {
        double end = value > rest ? max : min;
        if (value == rest || end == rest) return middle();
        double share = Math.max(0, Math.min(1, (value - rest) / (end - rest)));
        double way = isWide(end) ? Math.cbrt(share) : share;
        return (int) Math.rint(middle() + way * ((value > rest ? LAST : 0) - middle()));
    }

    private boolean isWide(double end) {
        return Math.abs(end - rest) > WIDE;
    }
}
