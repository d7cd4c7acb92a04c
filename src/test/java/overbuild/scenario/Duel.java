package overbuild.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The valid scenario that tests change. */
final class Duel {
    static final Path FILE = Path.of("src/test/resources/scenarios/duel.yaml");

    private Duel() {}

    static Resolved with(String... patches) {
        return new ScenarioReader().resolve(FILE, List.of(patches));
    }

    /** Writes a scenario into a folder beside the duel, so that it may be based on it. */
    static Path beside(Path folder, String name, String text) throws IOException {
        for (var file : List.of(FILE, FILE.resolveSibling("sources.yaml"))) {
            var copy = folder.resolve(file.getFileName());
            if (!Files.exists(copy)) Files.copy(file, copy);
        }
        return Files.writeString(folder.resolve(name), text);
    }

    static Resolved read(Path file, String... patches) {
        return new ScenarioReader().resolve(file, List.of(patches));
    }

    static FirmSpec firm(Resolved resolved, String name) {
        return resolved.scenario().firms().get(name);
    }
}
