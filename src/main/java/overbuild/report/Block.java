package overbuild.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of labels and texts, the texts one below the other and none wider than a terminal. */
final class Block {
    /** Width of a terminal. */
    static final int WIDTH = 80;

    private static final int INDENT = 25;
    private static final char STAYS = '\u00a0';
    private final List<String> lines = new ArrayList<>();

    /** A label with its text, which goes on below itself. */
    void row(String label, String text) {
        var start = label;
        for (var part : wrapped(text, WIDTH - INDENT)) {
            lines.add((start + " ".repeat(Math.max(1, INDENT - start.length())) + part).stripTrailing());
            start = "";
        }
    }

    /** A text from the left edge. */
    void text(String text) {
        lines.addAll(wrapped(text, WIDTH));
    }

    /** Lines as they are. */
    void lines(List<String> given) {
        lines.addAll(given);
    }

    List<String> lines() {
        return lines.stream().map(line -> line.replace(STAYS, ' ')).toList();
    }

    /** A text that stays on one line. */
    static String whole(String text) {
        return text.replace(' ', STAYS);
    }

    private static List<String> wrapped(String text, int width) {
        var parts = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                parts.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        parts.add(line.toString());
        return parts;
    }
}
