package overbuild.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import overbuild.metric.MarketMetric;
import overbuild.model.Quarter;
import overbuild.scenario.Node.Leaf;
import overbuild.scenario.ObservedSeries.Point;

/**
 * Reads an observed series: lines {@code # key: value} with metric and unit, then a table.
 *
 * <p>Whatever is wrong is noted with its line.
 */
final class SeriesFile {
    private static final String INDEX = "index";
    private static final List<String> KEYS = List.of("metric", "unit", "note");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final List<String> COLUMNS = List.of("date", "value", "low", "high", "source");

    private static final int VALUE = 1;

    private final Origin file;
    private final String text;
    private final UnitNames units;
    private final Sources sources;
    private final Findings findings;

    private SeriesFile(Path path, UnitNames units, Sources sources, Findings findings) {
        this.file = new Origin(Origin.Kind.FILE, Intake.name(path), 0, 0);
        this.text = Intake.text(path);
        this.units = units;
        this.sources = sources;
        this.findings = findings;
    }

    /** The series of a file; null, with findings, when it holds none. */
    static ObservedSeries read(Path path, UnitNames units, Sources sources, Findings findings) {
        int before = findings.reports();
        var series = new SeriesFile(path, units, sources, findings)
                .series(path.getFileName().toString());
        return findings.reports() > before ? null : series;
    }

    private ObservedSeries series(String name) {
        var header = header();
        var metric = metric(header.get("metric"));
        if (metric == null) return null;
        var unit = header.get("unit");
        boolean index = unit != null && unit.value().equals(INDEX);
        double scale = index ? 1 : scale(unit, metric);
        var points = points(scale);
        if (points.isEmpty() && findings.reports() == 0) report(1, "", "has no row of data");
        if (index && points.stream().anyMatch(point -> !(point.low() > 0))) {
            report(1, "", "must hold numbers above 0 to be an index");
        }
        return new ObservedSeries(name, metric, index, points);
    }

    private record Entry(String value, int line) {}

    private Map<String, Entry> header() {
        Map<String, Entry> header = new LinkedHashMap<>();
        var lines = text.lines().toList();
        for (int k = 0; k < lines.size() && lines.get(k).startsWith("#"); k++) {
            var parts = lines.get(k).substring(1).split(":", 2);
            var key = parts[0].strip();
            if (parts.length < 2 || !KEYS.contains(key)) {
                report(k + 1, key, "is unknown in the header. " + Nearest.hint(key, KEYS));
            } else {
                header.put(key, new Entry(parts[1].strip(), k + 1));
            }
        }
        return header;
    }

    private MarketMetric metric(Entry entry) {
        if (entry == null) {
            report(1, "metric", "is missing; the file begins with '# metric: ...' and '# unit: ...'");
            return null;
        }
        var named = Stream.of(MarketMetric.values())
                .filter(metric -> metric.key().equals(entry.value()))
                .findFirst();
        if (named.isPresent()) return named.get();
        var known = Stream.of(MarketMetric.values()).map(MarketMetric::key).toList();
        var near = Nearest.to(entry.value(), known)
                .map(key -> " Maybe '" + key + "'?")
                .orElse("");
        report(entry.line(), "metric", "names no market metric, but '" + entry.value() + "'." + near);
        return null;
    }

    private double scale(Entry unit, MarketMetric metric) {
        var factor = unit == null ? OptionalDouble.empty() : units.factor(metric.unit(), unit.value());
        if (factor.isPresent()) return factor.getAsDouble();
        var expected = "must be " + units.words(metric.unit()) + " for " + metric.key() + ", or '" + INDEX + "'";
        report(
                unit == null ? 1 : unit.line(),
                "unit",
                expected + (unit == null ? "" : ", but was '" + unit.value() + "'"));
        return Double.NaN;
    }

    private List<Point> points(double scale) {
        List<Point> points = new ArrayList<>();
        var format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            boolean columns = false;
            for (var row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (columns) point(row, line, scale, points);
                else columns(row, line);
                columns = true;
            }
        } catch (IOException | UncheckedIOException failure) {
            report(1, "", "is no CSV: " + failure.getMessage());
        }
        return points;
    }

    private void columns(CSVRecord row, int line) {
        if (row.toList().equals(COLUMNS)) return;
        report(
                line,
                "",
                "must have the columns " + String.join(",", COLUMNS) + ", but has " + String.join(",", row.toList()));
    }

    private void point(CSVRecord row, int line, double scale, List<Point> points) {
        int before = findings.reports();
        if (row.size() != COLUMNS.size()) {
            report(line, "", "must have " + COLUMNS.size() + " cells, but has " + row.size());
            return;
        }
        var date = date(row.get(0), line);
        double value = number(row, VALUE, line, Double.NaN);
        double low = number(row, 2, line, value);
        double high = number(row, 3, line, value);
        sources.check(Leaf.text(row.get(4), file.at(line, 1)), row.get(4), "source", findings);
        if (findings.reports() > before) return;
        if (!(low <= value && value <= high)) report(line, "value", "must lie between low and high");
        if (!points.isEmpty() && points.get(points.size() - 1).date().compareTo(date) > 0) {
            report(line, "date", "must not lie before that of the line above");
        }
        points.add(new Point(date, scale * value, scale * low, scale * high, row.get(4)));
    }

    private Quarter date(String cell, int line) {
        try {
            return Quarter.parse(cell);
        } catch (IllegalArgumentException refusal) {
            report(line, "date", "must be a quarter such as 1996-Q1, but was '" + cell + "'");
            return null;
        }
    }

    private double number(CSVRecord row, int column, int line, double standard) {
        var cell = row.get(column);
        if (cell.isBlank() && column > VALUE) return standard;
        if (DECIMAL.matcher(cell).matches()) return Double.parseDouble(cell);
        report(line, COLUMNS.get(column), "must be a number, but was '" + cell + "'");
        return Double.NaN;
    }

    private void report(int line, String path, String rest) {
        findings.report(Leaf.text("", file.at(line, 1)), path, rest);
    }
}
