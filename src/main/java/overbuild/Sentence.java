package overbuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The first sentence that a plug-in's source says about it; its source lies beside its class. */
final class Sentence {
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@\\S+\\s*)*public record", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("\\.(\\s|$)");

    private Sentence() {}

    static String of(Class<?> type) {
        try (var source = type.getResourceAsStream(type.getSimpleName() + ".java")) {
            return source == null ? "" : first(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String first(String source) {
        var comment = COMMENT.matcher(source);
        if (!comment.find()) return "";
        var text = comment.group(1)
                .replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .strip();
        var end = END.matcher(text);
        var sentence = end.find() ? text.substring(0, end.start()) : text;
        return sentence.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }
}
