package overbuild.report.page;

import java.util.List;

/**
 * A part of a section with a heading of its own.
 *
 * @param title the heading
 * @param folded whether a reader opens it first
 * @param parts what it holds
 */
record Chapter(String title, boolean folded, List<Part> parts) {
    Chapter {
        parts = List.copyOf(parts);
    }

    static Chapter of(String title, Part... parts) {
        return new Chapter(title, false, List.of(parts));
    }

    static Chapter folded(String title, Part... parts) {
        return new Chapter(title, true, List.of(parts));
    }

    /** The same under another heading. */
    Chapter called(String heading) {
        return new Chapter(heading, folded, parts);
    }

    void on(Tag section, String id) {
        var place = folded ? section.child("details", "id", id) : section.child("div", "id", id);
        (folded ? place.child("summary") : place).child("h3").text(title);
        parts.forEach(part -> part.on(place));
    }
}
