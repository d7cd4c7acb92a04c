package overbuild.report.page;

import java.util.List;

/**
 * A table that a reader can sort; the first cell of a row names the row.
 *
 * @param caption what it shows
 * @param columns its columns
 * @param rows its rows, each with a cell per column
 */
record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Part {
    /** Letters that are kept on one line. */
    private static final int SHORT = 18;

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public void on(Tag place) {
        var frame = place.child("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", caption);
        var table = frame.child("table");
        table.child("caption").text(caption);
        var heads = table.child("thead").child("tr");
        columns.forEach(column -> head(heads, column));
        var body = table.child("tbody");
        for (var row : rows) {
            var line = body.child("tr");
            for (int k = 0; k < row.size(); k++) cell(line, row.get(k), k);
        }
    }

    private static void head(Tag row, Column column) {
        var head = row.child("th", "scope", "col");
        if (column.isNumber()) head.element().setAttribute("class", "number");
        head.text(column.name());
        if (!column.unit().isEmpty()) head.child("small").text(column.unit());
    }

    private void cell(Tag row, Cell cell, int column) {
        var tag = column == 0 ? row.child("th", "scope", "row") : row.child("td");
        var look = columns.get(column).isNumber() ? "number" : cell.text().length() <= SHORT ? "short" : "";
        if (!look.isEmpty()) tag.element().setAttribute("class", look);
        if (!Double.isNaN(cell.value())) tag.element().setAttribute("data-value", Double.toString(cell.value()));
        tag.child("bdi").text(cell.text());
        if (!cell.about().isEmpty()) tag.child("small").text(cell.about());
    }
}
