package overbuild.report.page;

/**
 * A paragraph.
 *
 * @param text what it says
 */
record Prose(String text) implements Part {
    @Override
    public void on(Tag place) {
        place.child("p").text(text.strip());
    }
}
