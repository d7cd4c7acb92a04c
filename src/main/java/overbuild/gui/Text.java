package overbuild.gui;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Writing within a width. */
final class Text {
    private static final String CUT = "…";

    private Text() {}

    /** A text, cut off where there is no room for all of it. */
    static String fitted(String text, FontMetrics metrics, double room) {
        if (metrics.stringWidth(text) <= room) return text;
        int length = text.length();
        while (length > 0 && metrics.stringWidth(text.substring(0, length) + CUT) > room) length--;
        return length == 0 ? "" : text.substring(0, length).strip() + CUT;
    }

    /** A text in lines. */
    static List<String> wrapped(String text, FontMetrics metrics, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            boolean full = !line.isEmpty() && metrics.stringWidth(line + " " + word) > room;
            if (full) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
