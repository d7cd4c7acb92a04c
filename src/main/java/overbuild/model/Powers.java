package overbuild.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a firm may build or has asked to build, the oldest application first.
 *
 * @param held the powers
 * @param units their sum, rolled forward power by power; an identity holds it against the list
 */
public record Powers(List<Power> held, double units) {
    /** No application under way. */
    public static final Powers NONE = new Powers(List.of(), 0);

    /** Sum of structures over the list. */
    public double listed() {
        double sum = 0;
        for (var power : held) sum += power.units();
        return sum;
    }

    /** Book value of the applications. */
    public double carried() {
        double sum = 0;
        for (var power : held) sum += power.carried();
        return sum;
    }

    /** With one more application. */
    public Powers with(Power power) {
        var longer = new ArrayList<>(held);
        longer.add(power);
        return new Powers(longer, units + power.units());
    }

    /** Without one that is begun or lapses. */
    public Powers without(Power power) {
        var left = new ArrayList<>(held);
        left.remove(power);
        return left.isEmpty() ? NONE : new Powers(left, units - power.units());
    }
}
