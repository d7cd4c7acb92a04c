package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import overbuild.model.Frame;
import tools.jackson.databind.JsonNode;

/** What restraint and race earn each firm. */
final class Dilemmas {
    private static final List<String> NUMBERS = List.of("T", "R", "P", "S", "greed", "fear", "loss", "kIndex");

    private Dilemmas() {}

    /** How a frame is called in documents. */
    static String key(Frame frame) {
        return frame.name().toLowerCase(Locale.ROOT);
    }

    static Table table(JsonNode game, String money) {
        var year = money + " a year";
        var columns = List.of(
                Column.text("Firm"),
                Column.text("payoffs"),
                Column.text("game"),
                Column.number("T, race alone", year),
                Column.number("R, restraint of all", year),
                Column.number("P, race of all", year),
                Column.number("S, restraint alone", year),
                Column.number("greed T-R", year),
                Column.number("fear P-S", year),
                Column.number("loss R-P", year),
                Column.number("K-index"));
        var rows = new ArrayList<List<Cell>>();
        int firms = game.path("firms").size();
        for (int firm = 0; firm < firms; firm++) {
            for (var frame : Frame.values()) {
                rows.add(row(Game.frame(game, frame).path("dilemmas").path(firm), frame));
            }
        }
        return new Table("What restraint and race are worth to each firm", columns, rows);
    }

    private static List<Cell> row(JsonNode dilemma, Frame frame) {
        var row = new ArrayList<>(List.of(
                Cell.of(dilemma.path("firm").asString("")),
                Cell.of(frame.toString()),
                Cell.of(dilemma.path("class").asString(""))));
        NUMBERS.forEach(number -> row.add(Cell.of(dilemma.path(number))));
        return row;
    }
}
