package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import overbuild.game.DilemmaClass;
import overbuild.model.Frame;
import overbuild.report.Figures;
import overbuild.report.GameFiles;
import tools.jackson.databind.JsonNode;

/** Restraint against race in every tick of a run. */
record Games() implements Page {
    @Override
    public Section of(Source source) {
        source.needs(GameFiles.DOCUMENT);
        var games = source.json(GameFiles.DOCUMENT);
        var setting = Setting.of(source);
        if (!games.has("shares")) {
            throw new NoReport(source.folder() + " is not whole: it holds no shares. Maybe " + source.again());
        }
        return new Section(
                setting.title(),
                "Restraint against race in " + games.path("decisions").size() + " decisions of one run, seed "
                        + games.path("seed").asString(""),
                "How often was the race a prisoner's dilemma?",
                Stream.of(Frame.values())
                        .map(frame -> percent(games, frame, DilemmaClass.PRISONERS_DILEMMA) + " (" + frame + ")")
                        .collect(Collectors.joining(", ", "", " of decisions. This is one seed.")),
                chapters(source, games, setting));
    }

    private static List<Chapter> chapters(Source source, JsonNode games, Setting setting) {
        var chapters = new ArrayList<Chapter>();
        if (!source.charts().isEmpty()) chapters.add(Gallery.of(source));
        chapters.add(Chapter.of("Kinds of games", shares(games)));
        chapters.addAll(setting.chapters());
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static Table shares(JsonNode games) {
        var columns = new ArrayList<>(List.of(Column.text("Kind of game")));
        for (var frame : Frame.values()) columns.add(Column.number("payoffs " + frame));
        var rows = Stream.of(DilemmaClass.values())
                .map(kind -> {
                    var row = new ArrayList<>(List.of(Cell.of(kind.toString())));
                    for (var frame : Frame.values())
                        row.add(new Cell(percent(games, frame, kind), share(games, frame, kind)));
                    return (List<Cell>) row;
                })
                .toList();
        return new Table("Share of the decisions of firms; none where restraint and race are the same", columns, rows);
    }

    private static double share(JsonNode games, Frame frame, DilemmaClass kind) {
        return games.path("shares")
                .path(Dilemmas.key(frame))
                .path(kind.toString())
                .asDouble();
    }

    private static String percent(JsonNode games, Frame frame, DilemmaClass kind) {
        return Figures.percent(share(games, frame, kind));
    }
}
