package overbuild.report.page;

import java.util.Map;

/**
 * Terms, each with what belongs to it.
 *
 * @param terms the terms in order
 */
record Terms(Map<String, String> terms) implements Part {
    @Override
    public void on(Tag place) {
        var list = place.child("dl");
        terms.forEach((term, text) -> {
            list.child("dt").text(term);
            list.child("dd").text(text);
        });
    }
}
