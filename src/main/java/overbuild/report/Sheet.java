package overbuild.report;

import java.util.List;

/**
 * A table: cells are numbers or text.
 *
 * @param columns names of the columns
 * @param rows the rows, made anew each time that they are walked through
 */
record Sheet(List<String> columns, Iterable<List<Object>> rows) {
    Sheet {
        columns = List.copyOf(columns);
    }
}
