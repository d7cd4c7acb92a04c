package overbuild.report.page;

/**
 * A line to type.
 *
 * @param line the line
 */
record Command(String line) implements Part {
    @Override
    public void on(Tag place) {
        place.child("pre", "tabindex", "0", "aria-label", "Command")
                .child("code")
                .text(line);
    }
}
