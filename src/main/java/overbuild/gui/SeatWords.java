package overbuild.gui;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the window of a seat says beside what every window says. */
final class SeatWords {
    private static final String NAME = "overbuild.gui.seat";

    private SeatWords() {}

    /** In the language of other words. */
    static Words like(Words words) {
        return in(words.locale());
    }

    static Words in(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }
}
