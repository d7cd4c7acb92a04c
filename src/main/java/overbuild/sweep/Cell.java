package overbuild.sweep;

import java.util.List;

/**
 * A point of the space of a sweep.
 *
 * @param number its number, from 0, in the order of the design
 * @param settings what is set there
 */
public record Cell(int number, List<Setting> settings) {
    public Cell {
        settings = List.copyOf(settings);
    }

    /** The patches that make its scenario. */
    public List<String> patches() {
        return settings.stream().map(Setting::patch).toList();
    }

    /** It in words, such as {@code psi=0.5, market=Cournot}. */
    public String words() {
        return String.join(
                ", ",
                settings.stream().map(one -> one.column() + "=" + one.text()).toList());
    }
}
