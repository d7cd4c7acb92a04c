package overbuild.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds plug-ins: the records that implement a family's interface and live in its package, or inside a sealed interface.
 *
 * <p>Nothing lists them; a new file in the package is enough.
 */
public final class Plugins {
    private static final Map<Class<?>, List<Class<? extends Record>>> FOUND = new ConcurrentHashMap<>();

    private Plugins() {}

    /** All members of a family by name. */
    public static List<Class<? extends Record>> members(Class<?> family) {
        return FOUND.computeIfAbsent(family, Plugins::find);
    }

    /** The names of all members of a family. */
    public static List<String> names(Class<?> family) {
        return members(family).stream().<String>map(Class::getSimpleName).toList();
    }

    /** The member of a family with a name, whatever its case; {@code race} also means {@code AlwaysRace}. */
    public static Optional<Class<? extends Record>> member(Class<?> family, String name) {
        return Stream.of(name, "Always" + name)
                .flatMap(wanted -> members(family).stream()
                        .filter(type -> type.getSimpleName().equalsIgnoreCase(wanted)))
                .findFirst();
    }

    private static List<Class<? extends Record>> find(Class<?> family) {
        var types = family.isSealed() ? Stream.<Class<?>>of(family.getPermittedSubclasses()) : siblings(family);
        return types.filter(type -> type.isRecord() && family.isAssignableFrom(type))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .toList();
    }

    private static Stream<Class<?>> siblings(Class<?> family) {
        var folder = family.getPackageName().replace('.', '/');
        var names = new TreeSet<String>();
        try {
            names.addAll(classes(home(family)));
            for (var places = family.getClassLoader().getResources(folder); places.hasMoreElements(); ) {
                names.addAll(classes(places.nextElement()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names.stream().map(name -> load(family, name));
    }

    /** The folder of a class; asked for by its file, since a jar need not have entries for folders. */
    private static URL home(Class<?> family) throws IOException {
        var file = family.getSimpleName() + ".class";
        var place = family.getResource(file).toString();
        return URI.create(place.substring(0, place.length() - file.length())).toURL();
    }

    private static List<String> classes(URL folder) throws IOException {
        var files = folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(folder);
        return files.stream()
                .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("/"))
                .map(file -> file.substring(0, file.length() - ".class".length()))
                .toList();
    }

    private static List<String> inJar(URL folder) throws IOException {
        var parts = folder.toString().split("!/", 2);
        var prefix = parts[1].endsWith("/") ? parts[1] : parts[1] + "/";
        var jar = (JarURLConnection) URI.create(parts[0] + "!/").toURL().openConnection();
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private static List<String> inFolder(URL folder) throws IOException {
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (URISyntaxException failure) {
            throw new IOException(failure);
        }
    }

    private static Class<?> load(Class<?> family, String name) {
        try {
            return Class.forName(family.getPackageName() + "." + name, false, family.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
