package overbuild.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Leaf;

/** Reads a scenario file together with the files that it is based on. */
final class Bases {
    static final String KEY = "base";

    private Bases() {}

    /** The file laid over its bases. */
    static Fields load(Path file) {
        return load(file, Origin.Kind.FILE, List.of());
    }

    private static Fields load(Path file, Origin.Kind kind, List<Path> above) {
        var own = Intake.read(file, kind);
        if (!own.has(KEY)) return own.without(KEY);
        var chain = new ArrayList<>(above);
        chain.add(whole(file));
        var base = base(file, own.entries().get(KEY));
        if (chain.contains(whole(base))) throw circle(own.entries().get(KEY), chain, base);
        return Merge.over(load(base, Origin.Kind.BASE, chain).without("name"), own.without(KEY));
    }

    private static Path base(Path file, Node key) {
        if (!(key instanceof Leaf leaf) || leaf.text().matches(".*\\p{Cntrl}.*")) {
            throw fail(key, "must be the name of another scenario, but was " + key.words());
        }
        var name = leaf.text().matches(".*\\.ya?ml") ? leaf.text() : leaf.text() + ".yaml";
        var inside = folders(file).stream()
                .map(folder -> folder.resolve(name).normalize())
                .filter(path -> folders(file).stream().anyMatch(path::startsWith))
                .toList();
        if (inside.isEmpty()) throw fail(key, "must stay inside the folder of scenarios, but was " + key.words());
        return inside.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> fail(key, "names no scenario that exists: " + key.words() + "." + near(file, leaf)));
    }

    /** Where the files that belong to a scenario may lie: its own folder, and the scenarios folders of those above. */
    static List<Path> folders(Path file) {
        var own = whole(file).getParent();
        return Stream.concat(
                        Stream.of(own),
                        Stream.iterate(own, folder -> folder != null, Path::getParent)
                                .map(folder -> folder.resolve("scenarios")))
                .distinct()
                .toList();
    }

    private static String near(Path file, Leaf name) {
        try (var files = Files.list(whole(file).getParent())) {
            var names = files.map(path -> path.getFileName().toString())
                    .filter(sibling -> sibling.endsWith(".yaml"))
                    .map(sibling -> sibling.substring(0, sibling.length() - ".yaml".length()))
                    .toList();
            return Nearest.to(name.text(), names)
                    .map(found -> " Maybe '" + found + "'?")
                    .orElse("");
        } catch (IOException failure) {
            return "";
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static ScenarioException circle(Node key, List<Path> chain, Path base) {
        var names = Stream.concat(chain.stream(), Stream.of(base))
                .map(path -> path.getFileName().toString())
                .collect(Collectors.joining(" -> "));
        return fail(key, "runs in a circle: " + names);
    }

    private static ScenarioException fail(Node key, String rest) {
        return new ScenarioException(Problem.at(key, KEY, rest));
    }
}
