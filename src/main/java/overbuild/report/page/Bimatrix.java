package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/**
 * The payoff table of two firms, a star at each best reply.
 *
 * @param game the document
 * @param cells the cells in order, the first firm's level moving fastest
 * @param names the firms
 * @param money unit of money
 */
record Bimatrix(JsonNode game, JsonNode cells, List<String> names, String money) {
    Table table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.number(names.get(0), "down"));
        for (int k = 0; k < size(1); k++) columns.add(Column.text(level(1, k)));
        var rows = new ArrayList<List<Cell>>();
        for (int down = 0; down < size(0); down++) {
            var row = new ArrayList<>(List.of(Cell.of(level(0, down))));
            for (int across = 0; across < size(1); across++) row.add(Cell.of(cell(down, across)));
            rows.add(row);
        }
        return new Table(
                "Payoffs in " + money + " a year; capex of " + names.get(0) + " down, of " + names.get(1)
                        + " across; * best reply",
                columns,
                rows);
    }

    private int size(int firm) {
        return game.path("firms").path(firm).path("levels").size();
    }

    private String level(int firm, int k) {
        return Figures.number(game.path("firms")
                .path(firm)
                .path("levels")
                .path(k)
                .path("capex")
                .asDouble());
    }

    private double payoff(int firm, int down, int across) {
        return cells.path(down + size(0) * across).path("payoffs").path(firm).asDouble();
    }

    private String cell(int down, int across) {
        double first = payoff(0, down, across);
        double second = payoff(1, down, across);
        boolean best = true;
        boolean rivalsBest = true;
        for (int k = 0; k < size(0); k++) best &= payoff(0, k, across) <= first;
        for (int k = 0; k < size(1); k++) rivalsBest &= payoff(1, down, k) <= second;
        return Figures.number(first) + (best ? "*" : "") + ", " + Figures.number(second) + (rivalsBest ? "*" : "");
    }
}
