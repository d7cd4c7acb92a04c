package overbuild.intervention;

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
}
