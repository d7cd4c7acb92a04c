package overbuild.report;

import overbuild.audit.Gap;
import overbuild.audit.Matrices;
import overbuild.audit.Matrix;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The matrices of a run as JSON.
 *
 * @param audit the books
 */
public record AuditDocument(Audit audit) {
    /** The matrices of a tick. */
    public ObjectNode of(int tick, Matrices matrices) {
        var document = head();
        document.put("tick", tick).put("date", audit.date(tick));
        fill(document.putObject("gap"), matrices.gap());
        var columns = document.putArray("columns");
        matrices.balance().agents().forEach(columns::add);
        fill(document.putArray("balance"), matrices.balance());
        fill(document.putArray("transactions"), matrices.transactions());
        fill(document.putArray("revaluation"), matrices.revaluation());
        return document;
    }

    /** The largest gap of each tick. */
    public ObjectNode gaps() {
        var document = head();
        var ticks = document.putArray("ticks");
        for (int t = 0; t < audit.ticks(); t++) {
            var node = ticks.addObject().put("tick", t).put("date", audit.date(t));
            fill(node, audit.at(t).gap());
        }
        return document;
    }

    private ObjectNode head() {
        var document = Json.object();
        document.put("scenario", audit.scenario().name())
                .put("seed", audit.scenario().seed());
        document.put("money", audit.money()).put("closes", audit.broken().isEmpty());
        return document;
    }

    private static void fill(ArrayNode rows, Matrix matrix) {
        for (var row : matrix.rows()) {
            var node = rows.addObject().put("row", row.name());
            var cells = node.putArray("cells");
            row.cells().forEach(cell -> cells.add(Json.number(cell)));
            node.set("sum", Json.number(row.sum()));
        }
    }

    private static void fill(ObjectNode node, Gap gap) {
        node.set("size", Json.number(gap.size()));
        node.put("matrix", gap.matrix()).put("column", gap.agent()).put("row", gap.row());
    }
}
