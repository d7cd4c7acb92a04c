package overbuild.gui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the window says, in one language.
 *
 * @param bundle keys and texts
 */
public record Words(ResourceBundle bundle) {
    private static final String NAME = "overbuild.gui.words";

    /** In a language; English for those that it is not told in. */
    public static Words in(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** What a chart says, which is English unless told otherwise. */
    String chart(String english) {
        var key = "series." + english.replaceAll("[^a-zA-Z0-9]+", "_");
        return bundle.containsKey(key) ? bundle.getString(key) : english;
    }
}
