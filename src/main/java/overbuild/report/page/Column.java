package overbuild.report.page;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param unit unit of its numbers; empty for none
 * @param isNumber whether it holds numbers
 */
record Column(String name, String unit, boolean isNumber) {
    static Column text(String name) {
        return new Column(name, "", false);
    }

    static Column number(String name) {
        return number(name, "");
    }

    static Column number(String name, String unit) {
        return new Column(name, unit.equals("-") ? "" : unit, true);
    }
}
