package overbuild;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import overbuild.gui.Shelf;
import overbuild.scenario.Resolved;

/**
 * The scenarios that a window can show: the one of the command line as it was set there, and those that come with the program.
 *
 * @param choice the command line
 */
record Scenarios(Choice choice) implements Shelf {
    @Override
    public List<String> names() {
        return Shipped.names();
    }

    @Override
    public Resolved read(String name, OptionalLong seed) {
        var patches = new ArrayList<>(name.equals(choice.scenario) ? choice.patches : List.<String>of());
        return Choice.resolve(name, patches, seed.isPresent() ? seed.getAsLong() : null);
    }
}
