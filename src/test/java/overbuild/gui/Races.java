package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import overbuild.engine.Run;
import overbuild.model.History;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioReader;

/** Races to watch, and patience with them. */
final class Races {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The scenarios of the project. */
    static final Shelf SHELF = new Shelf() {
        @Override
        public List<String> names() {
            return shipped();
        }

        @Override
        public Resolved read(String name, OptionalLong seed) {
            return seed.isPresent() ? Races.read(name, "seed=" + seed.getAsLong()) : Races.read(name);
        }
    };

    private Races() {}

    static List<String> shipped() {
        var names = Path.of("scenarios").toFile().list((folder, name) -> name.endsWith(".yaml"));
        return List.of(names).stream()
                .filter(name -> !name.equals("sources.yaml"))
                .map(name -> name.replace(".yaml", ""))
                .sorted()
                .toList();
    }

    static Resolved read(String name, String... patches) {
        return new ScenarioReader().resolve(Path.of("scenarios", name + ".yaml"), List.of(patches));
    }

    static Race race(String name) {
        return Race.of(read(name));
    }

    /** A scenario as it is, from the first tick to the last. */
    static History whole(String name) {
        var scenario = read(name).scenario();
        return Run.play(scenario, scenario.seed());
    }

    /** Waits for the end of a race and says how it ended. */
    static String ending(Race race) {
        until(() -> race.film().ending().isPresent());
        return race.film().ending().orElseThrow();
    }

    static void until(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException interruption) {
                throw new AssertionError(interruption);
            }
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
