package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.model.Frame;
import overbuild.report.GameFiles;
import tools.jackson.databind.JsonNode;

/** The stage game of a tick. */
record Game() implements Page {
    private static final int MOST_CELLS = 900;

    @Override
    public Section of(Source source) {
        source.needs(GameFiles.DOCUMENT);
        var game = source.json(GameFiles.DOCUMENT);
        var setting = Setting.of(source);
        var names = game.path("firms")
                .valueStream()
                .map(firm -> firm.path("name").asString(""))
                .toList();
        if (names.isEmpty() || !game.has("frames")) {
            throw new NoReport(source.folder() + " is not whole: it holds no game. Maybe " + source.again());
        }
        return new Section(
                setting.title(),
                "The stage game of " + game.path("date").asString("") + " (tick "
                        + game.path("tick").asInt() + ") between " + String.join(", ", names) + ", seed "
                        + game.path("seed").asString(""),
                "Is this quarter's choice between restraint and race a prisoner's dilemma?",
                answer(game),
                chapters(source, game, setting, names));
    }

    private static String answer(JsonNode game) {
        return Stream.of(Frame.values())
                .map(frame -> "Payoffs " + frame + ": "
                        + frame(game, frame)
                                .path("dilemmas")
                                .valueStream()
                                .map(dilemma -> dilemma.path("class").asString("") + " for "
                                        + dilemma.path("firm").asString(""))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static List<Chapter> chapters(Source source, JsonNode game, Setting setting, List<String> names) {
        var money = setting.units().money();
        var chapters = new ArrayList<Chapter>();
        if (!source.charts().isEmpty()) chapters.add(Gallery.of(source));
        chapters.add(Chapter.of("Restraint and race", Dilemmas.table(game, money)));
        chapters.add(Chapter.of("Points and equilibria", points(game, names, money)));
        for (var frame : Frame.values()) {
            var cells = frame(game, frame).path("game").path("cells");
            if (names.size() == 2 && cells.size() <= MOST_CELLS)
                chapters.add(Chapter.folded("Payoffs " + frame, new Bimatrix(game, cells, names, money).table()));
        }
        chapters.addAll(setting.chapters());
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    static JsonNode frame(JsonNode game, Frame frame) {
        return game.path("frames").path(Dilemmas.key(frame));
    }

    private static Table points(JsonNode game, List<String> names, String money) {
        var columns = new ArrayList<>(List.of(Column.text("Point"), Column.text("payoffs")));
        names.forEach(name -> columns.add(Column.number(name + ": capex", money + " a quarter")));
        names.forEach(name -> columns.add(Column.number(name + ": payoff", money + " a year")));
        columns.add(Column.number("largest regret", money + " a year"));
        var rows = new ArrayList<List<Cell>>();
        for (var frame : Frame.values()) {
            frame(game, frame).path("points").forEach(point -> rows.add(row(game, frame, point, names.size())));
        }
        return new Table("Cells that mean something, and equilibria; capex of mixtures is the mean", columns, rows);
    }

    private static List<Cell> row(JsonNode game, Frame frame, JsonNode point, int firms) {
        var row = new ArrayList<>(List.of(Cell.of(point.path("name").asString("")), Cell.of(frame.toString())));
        for (int k = 0; k < firms; k++) row.add(Cell.of(capex(game, point, k)));
        for (int k = 0; k < firms; k++) row.add(Cell.of(point.path("payoffs").path(k)));
        row.add(Cell.of(point.path("regrets")
                .valueStream()
                .mapToDouble(JsonNode::asDouble)
                .max()
                .orElse(Double.NaN)));
        return row;
    }

    private static double capex(JsonNode game, JsonNode point, int firm) {
        if (!point.has("mixtures")) return Double.NaN;
        var levels = game.path("firms").path(firm).path("levels");
        var mixture = point.path("mixtures").path(firm);
        return IntStream.range(0, mixture.size())
                .mapToDouble(k -> mixture.path(k).asDouble()
                        * levels.path(k).path("capex").asDouble())
                .sum();
    }
}
