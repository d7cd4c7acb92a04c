package overbuild.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Unit, meaning and admissible range of a scenario parameter; read by the reader, the schema, {@code explain} and {@link Check}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {
    /** Unit as printed to users: {@code 1/year}, {@code money}, {@code ticks}, {@code -} for a pure number. */
    String unit() default "-";

    /** What the value means, in one sentence. */
    String meaning();

    /** Symbol used in the model description, if it has one. */
    String symbol() default "";

    /** Smallest admissible value, inclusive. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest admissible value, inclusive. */
    double max() default Double.POSITIVE_INFINITY;

    /** Value in YAML notation that an absent key takes; empty means that the key is required. {@code null} leaves it out. */
    String standard() default "";
}
