package overbuild.report;

import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberTickUnit;

/** Equal steps on an axis, each labelled by a function of its value. */
final class Steps extends NumberTickUnit {
    private static final long serialVersionUID = 1;
    private final transient DoubleFunction<String> words;

    Steps(double size, DoubleFunction<String> words) {
        super(size);
        this.words = words;
    }

    @Override
    public String valueToString(double value) {
        return words.apply(value);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
