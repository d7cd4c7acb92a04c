package overbuild.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Distribution;
import overbuild.model.Param;

/**
 * A parameter that is not known.
 *
 * @param paths what is set to its value
 * @param prior what is known of it beforehand; tails beyond one in a thousand are cut
 * @param source where the prior comes from
 * @param note the same in words
 */
public record Free(
        @Param(unit = "text", meaning = "What is set to its value, by path")
        List<String> paths,

        @Param(meaning = "What is known of it beforehand") Distribution prior,

        @Param(unit = "source", meaning = "Source id of the prior", standard = "null")
        String source,

        @Param(unit = "text", meaning = "Reason of the prior", standard = "null")
        String note) {
    private static final double TAIL = 0.001;
    private static final MathContext DIGITS = new MathContext(6);

    public Free {
        paths = List.copyOf(paths);
        Check.that(!paths.isEmpty(), "paths must name at least one");
        Check.that(source != null || note != null, "prior needs a source or a note, such as note: \"assumption: ...\"");
        Check.that(
                prior.quantile(TAIL) < prior.quantile(1 - TAIL),
                "prior must leave something open, but is %s throughout",
                prior.quantile(TAIL));
    }

    /** Its value at a coordinate from 0 to 1 through the prior, with six digits. */
    public double at(double coordinate) {
        double value = prior.quantile(share(coordinate));
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** The coordinate of a value: the nearest of 0 to 1. */
    double coordinate(double value) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < Double.SIZE; step++) {
            double middle = (low + high) / 2;
            if (prior.quantile(share(middle)) < value) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    private static double share(double coordinate) {
        boolean whole = coordinate >= 0 && coordinate <= 1;
        return TAIL + (1 - 2 * TAIL) * (whole ? coordinate : Math.max(0, Math.min(1, coordinate)));
    }

    /** What sets it to a value. */
    List<String> patches(double value) {
        return paths.stream().map(path -> path + "=" + value).toList();
    }
}
