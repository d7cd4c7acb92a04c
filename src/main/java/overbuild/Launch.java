package overbuild;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import overbuild.sweep.Sweep;

/** How another shell starts this program, and where its sweeps lie. */
final class Launch {
    private Launch() {}

    /** The words that start it: the launcher that started it, or its jar. */
    static List<String> words() {
        var home = System.getProperty("overbuild.home");
        if (home != null) return List.of(Path.of(home, "overbuild").toString());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var place = place();
        return Files.isDirectory(place)
                ? List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName())
                : List.of(java, "-jar", place.toString());
    }

    /** The jar, or the folder of its classes. */
    static Path place() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The folder of a sweep where nobody names another. */
    static Path folder(Sweep sweep) {
        return Path.of("output", sweep.file().name(), sweep.id());
    }
}
