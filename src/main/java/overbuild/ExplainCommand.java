package overbuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.report.Columns;
import overbuild.report.Json;
import overbuild.scenario.Explanation;
import overbuild.scenario.Resolved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Shows each value of a scenario and where it comes from. */
@Command(
        name = "explain",
        description = "Shows each value of a scenario with unit, origin, source and meaning.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild explain duel",
            "  overbuild explain scenarios/telecom-1996.yaml --set structures.buildTicks=8",
            "  overbuild explain telecom-1996 | grep beliefs"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(names = "--json", description = "Prints one JSON document instead of a table.")
    boolean json;

    @Override
    public Integer call() {
        var resolved = choice.resolve();
        var out = spec.commandLine().getOut();
        if (json) out.println(Json.text(document(resolved)));
        else Columns.lines(rows(resolved.explanation())).forEach(out::println);
        return 0;
    }

    private static List<List<String>> rows(List<Explanation> values) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("PATH", "VALUE", "UNIT", "FROM", "SOURCE", "MEANING"));
        for (var value : values) {
            rows.add(List.of(
                    value.path(),
                    value.value(),
                    value.unit(),
                    value.origin().toString(),
                    value.source(),
                    value.note().isEmpty() ? value.meaning() : value.meaning() + " (" + value.note() + ")"));
        }
        return rows;
    }

    private static ObjectNode document(Resolved resolved) {
        var document = Json.object();
        document.put("scenario", resolved.scenario().name());
        var values = document.putArray("values");
        for (var value : resolved.explanation()) {
            values.addObject()
                    .put("path", value.path())
                    .put("value", value.value())
                    .put("unit", value.unit())
                    .put("meaning", value.meaning())
                    .put("source", value.source())
                    .put("note", value.note())
                    .put("from", value.origin().toString());
        }
        document.set("resolved", resolved.tree());
        return document;
    }
}
