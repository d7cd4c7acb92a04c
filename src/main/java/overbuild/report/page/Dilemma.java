package overbuild.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** Which game firms play when each chooses a strategy for a whole run. */
record Dilemma() implements Page {
    private static final List<String> FRAMES = List.of("true", "believed", "fear");
    private static final List<String> WORDS = List.of("as they come true", "as firms believe", "with fear");

    @Override
    public Section of(Source source) {
        source.needs("dilemma.json", "payoffs.csv");
        var found = source.json("dilemma.json");
        if (!FRAMES.stream().allMatch(frame -> found.path("frames").has(frame))) {
            throw new NoReport(source.folder() + " is not whole: dilemma.json lacks a frame. Maybe " + source.again());
        }
        var setting = Setting.of(source);
        return new Section(
                setting.title(),
                "Game of whole runs, %s runs of each combination of %s for %s, from %s on; stopped because %s"
                        .formatted(
                                found.path("runs").asString(""),
                                names(found, "strategies"),
                                names(found, "firms"),
                                found.path("from").asString(""),
                                found.path("stopped_because").asString("")),
                isBinary(found) ? "Is it a prisoner's dilemma?" : "Which strategies rest?",
                answer(found),
                chapters(source, found, setting));
    }

    private static boolean isBinary(JsonNode found) {
        return found.path("strategies").size() == 2;
    }

    private static String names(JsonNode found, String key) {
        return found.path(key).valueStream().map(name -> name.asString("")).collect(Collectors.joining(", "));
    }

    private static String answer(JsonNode found) {
        var sentences = new ArrayList<String>();
        var verdict = found.path("verdict").asString("");
        var sure = found.path("clear").asBoolean(false) ? "beyond chance" : "not beyond chance";
        var interval = found.path("interval");
        sentences.add("By true payoffs: " + verdict + ", " + sure + " at "
                + Figures.percent(found.path("confidence").asDouble(Double.NaN)) + "; least sure: "
                + interval.path("of").asString("") + ", by " + interval(interval) + " "
                + found.path("money").asString("") + ".");
        found.path("said").forEach(sentence -> sentences.add(sentence.asString("")));
        return String.join(" ", sentences);
    }

    private static String interval(JsonNode value) {
        var mean = Figures.number(value.path("mean").asDouble(Double.NaN));
        var range = range(value);
        return range.isEmpty() ? mean : mean + " (" + range + ")";
    }

    private static String range(JsonNode value) {
        return Figures.range(
                value.path("low").asDouble(Double.NaN), value.path("high").asDouble(Double.NaN), Figures::number);
    }

    private static List<Chapter> chapters(Source source, JsonNode found, Setting setting) {
        var chapters = new ArrayList<Chapter>();
        if (isBinary(found)) chapters.add(Chapter.of("Verdicts", verdicts(found)));
        if (!found.path("failed_runs").isEmpty()) chapters.add(Failures.of(found.path("failed_runs")));
        chapters.add(figures(source));
        for (int k = 0; k < FRAMES.size(); k++) {
            var frame = found.path("frames").path(FRAMES.get(k));
            if (isBinary(found))
                chapters.add(Chapter.of("Payoffs " + WORDS.get(k), corners(found, frame, k), racing(frame)));
            chapters.add(Chapter.of("Where nobody gains by changing, payoffs " + WORDS.get(k), resting(found, frame)));
        }
        if (isBinary(found)) chapters.add(Chapter.of("Patience and what breaks restraint", patience(found)));
        chapters.add(Chapter.folded("Every combination", cells(found)));
        chapters.addAll(setting.chapters());
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static Table verdicts(JsonNode found) {
        var columns = new ArrayList<>(List.of(
                Column.text("Payoffs"),
                Column.text("Verdict"),
                Column.text("Beyond chance"),
                Column.text("What is least sure"),
                Column.number("Margin", found.path("money").asString(""))));
        var kinds = found.path("frames").path("true").path("probabilities").propertyNames().stream()
                .filter(kind -> FRAMES.stream().anyMatch(frame -> chance(found, frame, kind) > 0))
                .toList();
        kinds.forEach(kind -> columns.add(Column.number(kind, "share of resamples")));
        var rows = new ArrayList<List<Cell>>();
        for (int k = 0; k < FRAMES.size(); k++) {
            var frame = found.path("frames").path(FRAMES.get(k));
            var row = new ArrayList<>(List.of(
                    Cell.of(WORDS.get(k)),
                    Cell.of(
                            frame.path("verdict").asString(""),
                            frame.path("classes").asString("")),
                    Cell.of(frame.path("clear").asBoolean(false) ? "✓ yes" : "no"),
                    Cell.of(frame.path("interval").path("of").asString("")),
                    measured(frame.path("interval"))));
            kinds.forEach(kind -> row.add(share(frame.path("probabilities").path(kind))));
            rows.add(row);
        }
        return new Table("Which game it is, in each frame", columns, rows);
    }

    private static double chance(JsonNode found, String frame, String kind) {
        return found.path("frames").path(frame).path("probabilities").path(kind).asDouble(0);
    }

    /** The charts in the order in which they tell the story. */
    private static Chapter figures(Source source) {
        var order = new ArrayList<>(List.of("verdicts.svg"));
        FRAMES.forEach(frame -> order.add("racing-" + frame + ".svg"));
        FRAMES.forEach(frame -> order.add("payoffs-" + frame + ".svg"));
        var parts = new ArrayList<Part>(source.charts().stream()
                .filter(file -> order.contains(file.getFileName().toString()))
                .sorted(Comparator.comparingInt(
                        file -> order.indexOf(file.getFileName().toString())))
                .map(Figure::new)
                .toList());
        if (parts.isEmpty()) parts.add(new Prose("No charts were drawn. Repeat it without --no-charts to have them."));
        return new Chapter("Figures", false, parts);
    }

    private static Cell share(JsonNode chance) {
        double value = chance.asDouble(Double.NaN);
        return new Cell(Figures.percent(value), value);
    }

    private static Cell measured(JsonNode value) {
        double mean = value.path("mean").asDouble(Double.NaN);
        return new Cell(Figures.number(mean), range(value), mean);
    }

    private static Table corners(JsonNode found, JsonNode frame, int k) {
        var keys = List.of("T", "R", "P", "S", "greed", "fear", "gain", "k_index", "efficiency_loss");
        var heads = List.of("T", "R", "P", "S", "Greed", "Fear", "Gain", "K-index", "Efficiency loss");
        var units = List.of(
                "races alone",
                "all restrain",
                "all race",
                "restrains alone",
                "T - R",
                "P - S",
                "R - P",
                "(R - P)/(T - S)",
                "(R - P)/R");
        var columns = new ArrayList<>(List.of(Column.text("Firm"), Column.text("Class")));
        IntStream.range(0, keys.size()).forEach(at -> columns.add(Column.number(heads.get(at), units.get(at))));
        var rows = frame.path("firms")
                .valueStream()
                .map(firm -> {
                    var row = new ArrayList<>(List.of(
                            Cell.of(firm.path("firm").asString("")),
                            Cell.of(firm.path("class").asString(""))));
                    keys.forEach(key -> row.add(measured(firm.path(key))));
                    return (List<Cell>) row;
                })
                .toList();
        return new Table(
                "What restraint and race are worth, payoffs " + WORDS.get(k) + ", in "
                        + found.path("money").asString("") + ", with intervals",
                columns,
                rows);
    }

    private static Table racing(JsonNode frame) {
        int others = frame.path("firms").path(0).path("racing_by_others").size();
        var columns = new ArrayList<>(List.of(Column.text("Firm")));
        IntStream.range(0, others).forEach(k -> columns.add(Column.number("Others that race: " + k)));
        var rows = frame.path("firms")
                .valueStream()
                .map(firm -> {
                    var row = new ArrayList<>(List.of(Cell.of(firm.path("firm").asString(""))));
                    firm.path("racing_by_others").forEach(gain -> row.add(measured(gain)));
                    return (List<Cell>) row;
                })
                .toList();
        return new Table("What racing brings more, by how many others race", columns, rows);
    }

    private static Table resting(JsonNode found, JsonNode frame) {
        var columns = new ArrayList<Column>();
        found.path("firms").forEach(firm -> columns.add(Column.text(firm.asString(""))));
        columns.addAll(List.of(Column.number("Regret", "by resamples"), Column.number("Regret", "by a bound")));
        var rows = frame.path("equilibria")
                .valueStream()
                .map(one -> {
                    var row = new ArrayList<Cell>();
                    one.path("mixtures").forEach(mixture -> row.add(Cell.of(played(found, mixture))));
                    row.add(Cell.of(one.path("regret_resampled")));
                    row.add(Cell.of(one.path("regret_bound")));
                    return (List<Cell>) row;
                })
                .toList();
        return new Table("Equilibria of mean payoffs", columns, rows);
    }

    private static String played(JsonNode found, JsonNode mixture) {
        return IntStream.range(0, mixture.size())
                .filter(k -> mixture.path(k).asDouble(0) > 0)
                .mapToObj(k -> found.path("strategies").path(k).asString("")
                        + (mixture.path(k).asDouble(0) < 1
                                ? " " + Figures.number(mixture.path(k).asDouble(0))
                                : ""))
                .collect(Collectors.joining(" + "));
    }

    private static Table patience(JsonNode found) {
        var keys = List.of("effective", "needed_seen", "needed_hidden", "longest_lag", "largest_hazard", "most_rivals");
        var columns = List.of(
                Column.text("Firm"),
                Column.number("Patience", "discount factor per tick, default and prize deducted"),
                Column.number("Needed, seen", "others answer in the next tick"),
                Column.number("Needed, hidden", "others answer what is in service"),
                Column.number("Longest lag", "ticks"),
                Column.number("Largest hazard", "per tick, hidden"),
                Column.number("Most rivals", "linear Cournot, hidden"));
        var rows = found.path("frames")
                .path("true")
                .path("firms")
                .valueStream()
                .map(firm -> {
                    var row = new ArrayList<>(List.of(Cell.of(firm.path("firm").asString(""))));
                    keys.forEach(key -> row.add(
                            firm.path("patience").has(key)
                                    ? Cell.of(firm.path("patience").path(key))
                                    : Cell.of(
                                            firm.path("patience").path("needed").asString(""))));
                    return (List<Cell>) row;
                })
                .toList();
        return new Table("Whether the threat of a race keeps restraint up, true payoffs", columns, rows);
    }

    private static Table cells(JsonNode found) {
        var columns = new ArrayList<Column>();
        found.path("firms").forEach(firm -> columns.add(Column.text(firm.asString("") + " plays")));
        for (var word : WORDS) {
            found.path("firms").forEach(firm -> columns.add(Column.number(firm.asString(""), word)));
        }
        var rows = new ArrayList<List<Cell>>();
        for (int cell = 0;
                cell < found.path("frames").path("true").path("cells").size();
                cell++) {
            rows.add(cell(found, cell));
        }
        return new Table(
                "Payoffs in every combination, in " + found.path("money").asString(""), columns, rows);
    }

    private static List<Cell> cell(JsonNode found, int cell) {
        var row = new ArrayList<Cell>();
        found.path("frames")
                .path("true")
                .path("cells")
                .path(cell)
                .path("plays")
                .forEach(play -> row.add(Cell.of(play.asString(""))));
        for (var frame : FRAMES) {
            found.path("frames")
                    .path(frame)
                    .path("cells")
                    .path(cell)
                    .path("payoffs")
                    .forEach(payoff -> row.add(measured(payoff)));
        }
        return row;
    }
}
