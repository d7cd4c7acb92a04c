package overbuild.report.page;

import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/**
 * A cell of a table.
 *
 * @param text what it shows
 * @param about what is to be said in small letters below; empty for nothing
 * @param value what it is sorted by; NaN for its text
 */
record Cell(String text, String about, double value) {
    Cell(String text, double value) {
        this(text, "", value);
    }

    static Cell of(String text) {
        return of(text, "");
    }

    static Cell of(String text, String about) {
        return new Cell(text, about, Double.NaN);
    }

    /** A number with three digits that count; empty where there is none. */
    static Cell of(double number) {
        return Double.isNaN(number) ? of("") : new Cell(Figures.number(number), number);
    }

    /** A number of a document. */
    static Cell of(JsonNode number) {
        return of(number.asDouble(Double.NaN));
    }

    /** A number of a sheet. */
    static Cell number(String cell) {
        return of(cell.isEmpty() ? Double.NaN : Double.parseDouble(cell));
    }
}
