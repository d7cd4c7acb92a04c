package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A document whose tables are made by the program, each between two comments that name it and end it. */
public record Page(Path file) {
    /** Holds tables against the document; rewrites them first when {@code -Ddocs.update} is set. */
    public void check(Map<String, String> tables) throws IOException {
        var text = Files.readString(file);
        for (var table : tables.entrySet()) text = with(text, table.getKey(), table.getValue());
        if (System.getProperty("docs.update") != null) Files.writeString(file, text);
        assertThat(file).as("rewrite it with -Ddocs.update").hasContent(text);
    }

    private static String with(String text, String name, String table) {
        var begin = "<!-- table: " + name + " -->\n";
        int from = text.indexOf(begin);
        assertThat(from).as(begin).isPositive();
        int to = text.indexOf("<!-- end of table -->", from);
        return text.substring(0, from) + begin + "\n" + table + "\n\n" + text.substring(to);
    }
}
