package overbuild.report.page;

import java.nio.file.Path;

/**
 * A chart among the files of a folder.
 *
 * @param file the chart as SVG
 */
record Figure(Path file) implements Part {
    @Override
    public void on(Tag place) {
        var figure = place.child("figure");
        var number = figure.element()
                .getOwnerDocument()
                .getElementsByTagName("figure")
                .getLength();
        var frame = figure.child(
                "div", "class", "figure", "tabindex", "0", "role", "group", "aria-label", "Figure " + number);
        frame.adopt(Drawing.of(file, "f" + number + "-"));
        figure.child("figcaption").text("Figure " + number + ". " + name());
    }

    private String name() {
        var folder = file.getParent().getFileName();
        return folder + "/" + file.getFileName();
    }
}
