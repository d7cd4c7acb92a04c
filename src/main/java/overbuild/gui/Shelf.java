package overbuild.gui;

import java.util.List;
import java.util.OptionalLong;
import overbuild.scenario.Resolved;

/** Where the window finds scenarios. */
public interface Shelf {
    /** Those that come with the program. */
    List<String> names();

    /**
     * Reads one.
     *
     * @param name a file, or one of the names
     * @param seed a seed other than that of the scenario
     * @throws overbuild.scenario.ScenarioException with all that is wrong
     */
    Resolved read(String name, OptionalLong seed);
}
