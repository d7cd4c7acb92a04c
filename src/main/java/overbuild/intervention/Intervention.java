package overbuild.intervention;

import java.util.Locale;
import overbuild.model.Quarter;

/**
 * Something that is done to the world from outside, from a date on. A new intervention is one record in this package.
 *
 * <p>It is in force in the quarters in which it changes quiet conditions; the first and the last are told as events.
 */
@FunctionalInterface
public interface Intervention {
    /** What the outside sets in a quarter, given what the interventions before this one have set. */
    Conditions change(Conditions before, Quarter date);

    /** What events call it: its name in words, such as demand shock. */
    default String title() {
        var name = getClass().getSimpleName();
        return name.charAt(0) + name.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
