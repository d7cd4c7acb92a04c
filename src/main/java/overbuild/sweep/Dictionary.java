package overbuild.sweep;

import java.util.List;
import java.util.stream.Collectors;

/** {@code dictionary.csv}: what the columns of the tables mean. It also lies inside each Parquet file. */
final class Dictionary {
    /** Its file. */
    static final String FILE = "dictionary.csv";

    private Dictionary() {}

    static String text(List<Column> columns) {
        return "column,kind,unit,meaning\n"
                + columns.stream().map(Dictionary::line).collect(Collectors.joining());
    }

    private static String line(Column column) {
        return cell(column.name()) + "," + column.kind() + "," + cell(column.unit()) + "," + cell(column.meaning())
                + "\n";
    }

    private static String cell(String text) {
        return text.matches("[^,\"\n\r]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
