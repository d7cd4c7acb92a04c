package overbuild.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A report for a browser: one file that loads nothing, a section per folder.
 *
 * @param sections what it says of each folder
 */
public record Report(List<Section> sections) {
    /** How a report tells that it is one. */
    static final String MARK = "<meta content=\"Overbuild\" name=\"generator\">";

    private static final int HEAD = 4000;

    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * Reads folders.
     *
     * @throws NoReport with all that is wrong
     */
    public static Report of(List<Path> folders) {
        var sections = new ArrayList<Section>();
        var problems = new ArrayList<String>();
        for (var folder : folders) {
            try {
                sections.add(Folders.read(folder));
            } catch (NoReport problem) {
                problems.add(problem.getMessage());
            }
        }
        if (!problems.isEmpty()) throw new NoReport(String.join("\n", problems));
        return new Report(sections);
    }

    /** The answer of each section, after its title. */
    public List<String> answers() {
        return sections.stream()
                .map(section -> section.title() + ": " + section.answer())
                .toList();
    }

    /**
     * Fails when a report must not go to a file.
     *
     * @throws NoReport when something else is there
     */
    public static void check(Path file) {
        var place = file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new NoReport(file + " is a folder. Maybe " + file.resolve("report.html") + "?");
        }
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            throw new NoReport("There is no folder " + place.getParent() + " for " + file + ".");
        }
        if (!Files.isWritable(place.getParent())) throw new NoReport("May not write into " + place.getParent() + ".");
        if (Files.exists(place) && !isReport(place)) {
            throw new NoReport(file + " is there already and is no report. Choose another file, or remove it.");
        }
    }

    private static boolean isReport(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException failure) {
            return false;
        }
    }

    /** Writes the whole file at once, over an earlier report. */
    public void write(Path file) throws IOException {
        check(file);
        var text = Paper.text(sections);
        var place = file.toAbsolutePath();
        var draft = place.resolveSibling(".tmp-" + UUID.randomUUID() + ".html");
        try {
            Files.writeString(draft, text);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
