package overbuild.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All charts of a folder, those over many runs first. */
final class Gallery {
    private static final String MANY = "-runs.svg";

    private Gallery() {}

    static Chapter of(Source source) {
        return of(source, "");
    }

    /** Those whose names begin so. */
    static Chapter of(Source source, String start) {
        var parts = new ArrayList<Part>(source.charts().stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .sorted(Comparator.comparing(file -> !file.toString().endsWith(MANY)))
                .map(Figure::new)
                .toList());
        if (parts.isEmpty())
            parts.add(new Prose("No charts were drawn. Repeat the run without --no-charts to have them."));
        return new Chapter("Figures", false, List.copyOf(parts));
    }
}
