package overbuild.sensitivity;

import java.util.List;

/** What a box asks of one parameter. */
public sealed interface Condition {
    /** Whether a value is in the box. */
    boolean holds(double value);

    /** Any value will do. */
    record Anything() implements Condition {
        @Override
        public boolean holds(double value) {
            return true;
        }
    }

    /**
     * Values of a range.
     *
     * @param low smallest value; minus infinity where there is no bound
     * @param high largest value; infinity where there is no bound
     */
    record Between(double low, double high) implements Condition {
        @Override
        public boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /**
     * Some of the values of a parameter whose values have no order.
     *
     * @param values those in the box, ascending
     */
    record Among(List<Double> values) implements Condition {
        public Among {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(double value) {
            return values.contains(value);
        }
    }

    /** The range that a condition leaves; all numbers where it asks for nothing. */
    static Between range(Condition condition) {
        return condition instanceof Between between
                ? between
                : new Between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** A range as a condition. */
    static Condition of(double low, double high) {
        boolean isOpen = low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
        return isOpen ? new Anything() : new Between(low, high);
    }
}
