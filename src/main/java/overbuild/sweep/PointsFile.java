package overbuild.sweep;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import overbuild.scenario.Forms;
import overbuild.scenario.Node;
import overbuild.scenario.Node.Leaf;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.ScenarioException;

/** Reads a design from a table: the header names paths, each row is a cell; an empty field leaves the scenario's value. */
final class PointsFile {
    private static final int MOST_PROBLEMS = 20;

    private final String name;
    private final List<Problem> problems;

    private PointsFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The combinations of a table; what is wrong is noted. */
    static List<Map<String, Node>> read(String name, String text, List<Problem> problems) {
        var file = new PointsFile(name, problems);
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            return file.table(parser);
        } catch (IOException | UncheckedIOException failure) {
            file.refuse(
                    0,
                    "is no CSV: " + failure.getMessage().replaceFirst(".*Exception: ", "")
                            + ". Maybe a quote is not closed.");
            return List.of();
        }
    }

    private List<Map<String, Node>> table(CSVParser parser) {
        var rows = parser.iterator();
        List<Map<String, Node>> points = new ArrayList<>();
        if (!rows.hasNext()) {
            refuse(0, "is empty; its header must name paths of the scenario");
            return points;
        }
        var header = header(rows.next());
        while (rows.hasNext() && problems.size() < MOST_PROBLEMS) {
            var row = rows.next();
            int line = (int) row.getRecordNumber();
            if (row.size() != header.size()) {
                refuse(line, "must have " + header.size() + " fields, as the header has, but had " + row.size());
            } else {
                points.add(point(header, row, line));
            }
        }
        if (points.isEmpty() && problems.isEmpty()) refuse(1, "has a header and no rows");
        return points;
    }

    private List<String> header(CSVRecord row) {
        var names = new ArrayList<String>();
        for (var field : row) {
            var path = field.strip();
            if (path.isEmpty()) refuse(1, "has a column without a name");
            else if (path.matches(".*[;\t].*")) refuse(1, "must have commas between columns, but had '" + path + "'");
            else if (names.contains(path)) refuse(1, "names the column '" + path + "' twice");
            else if (path.matches("[-+.\\d]+([eE][-+]?\\d+)?"))
                refuse(1, "must begin with a header that names paths, but had " + path);
            names.add(path);
        }
        return names;
    }

    private Map<String, Node> point(List<String> header, CSVRecord row, int line) {
        Map<String, Node> point = new LinkedHashMap<>();
        for (int k = 0; k < header.size(); k++) {
            if (!row.get(k).isBlank()) point.put(header.get(k), value(row.get(k), line));
        }
        return point;
    }

    private Node value(String text, int line) {
        var place = place(line);
        try {
            return Forms.value(text, place);
        } catch (ScenarioException failure) {
            failure.problems().forEach(problem -> problems.add(new Problem(place, "", problem.message())));
            return new Leaf(Node.Kind.NULL, "", place);
        }
    }

    private Origin place(int line) {
        return new Origin(Origin.Kind.FILE, name, line, 0);
    }

    private void refuse(int line, String message) {
        problems.add(new Problem(place(line), "", message));
    }
}
