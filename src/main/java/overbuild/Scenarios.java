package overbuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import overbuild.gui.Shelf;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;
import overbuild.sweep.SweepRefused;

/**
 * The scenarios that a window can show: the one of the command line as it was set there, rows of sweeps, and those that come with
 * the program.
 *
 * @param choice the command line
 */
record Scenarios(Choice choice) implements Shelf {
    @Override
    public List<String> names() {
        return Shipped.names();
    }

    /** What the command line says. */
    Resolved first() {
        return read(choice.scenario, choice.seed == null ? OptionalLong.empty() : OptionalLong.of(choice.seed));
    }

    @Override
    public Resolved read(String name, OptionalLong seed) {
        var patches = new ArrayList<>(name.equals(choice.scenario) ? choice.patches : List.<String>of());
        if (!SweepRow.isMeant(name)) return Choice.resolve(name, patches, seed.isPresent() ? seed.getAsLong() : null);
        seed.ifPresent(number -> patches.add("seed=" + number));
        return row(name, patches);
    }

    private static Resolved row(String name, List<String> patches) {
        try {
            var scenario = SweepRow.of(name).scenario();
            return patches.isEmpty() ? scenario : new ScenarioReader().resolve(scenario.tree(), patches);
        } catch (IOException | SweepRefused failure) {
            var place = new Origin(Origin.Kind.FILE, "'" + name + "'", 0, 0);
            throw new ScenarioException(List.of(new Problem(place, "", failure.getMessage())));
        }
    }
}
