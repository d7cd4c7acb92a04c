package overbuild.gui;

import java.util.List;
import overbuild.intervention.Intervention;
import overbuild.model.Param;
import overbuild.model.Quarter;

/** What sliders can change from a quarter on. */
sealed interface Lever permits Measure, Knob {
    /**
     * A number of it.
     *
     * @param name the component
     * @param param its unit and range
     * @param rest where it stands when nothing is done
     * @param whole whether it is a whole number
     */
    record Handle(String name, Param param, double rest, boolean whole) {
        /** Whether a value lies in its range. */
        boolean takes(double value) {
            return value >= param.min() && value <= param.max();
        }
    }

    /** What scenario files call it. */
    String name();

    /** Its numbers. */
    List<Handle> handles();

    /** Its numbers when nothing is done. */
    default double[] rest() {
        return handles().stream().mapToDouble(Handle::rest).toArray();
    }

    /** Whether it does nothing with these numbers. */
    boolean isAtRest(double[] values);

    /** Whether it has a last quarter, not only a next change. */
    boolean lapses();

    /** Whether it must have a last quarter. */
    boolean needsEnd();

    /**
     * The intervention itself.
     *
     * @throws IllegalArgumentException when a number is out of range
     */
    Intervention intervention(Quarter from, Quarter until, double[] values);
}
