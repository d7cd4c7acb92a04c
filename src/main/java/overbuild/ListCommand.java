package overbuild;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.Listing.Item;
import overbuild.Listing.Parameter;
import overbuild.report.Columns;
import overbuild.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Lists what a scenario or a command can name. */
@Command(
        name = "list",
        description = "Lists what scenarios and commands can name, as found in the program.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  overbuild list", "  overbuild list strategies", "  overbuild list metrics --json"})
final class ListCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "KIND", arity = "0..1", description = "One of ${COMPLETION-CANDIDATES}; all when absent.")
    Listing kind;

    @Option(names = "--json", description = "Prints one JSON document instead of a table.")
    boolean json;

    @Override
    public Integer call() {
        var kinds = kind == null ? List.of(Listing.values()) : List.of(kind);
        var out = spec.commandLine().getOut();
        if (json) out.println(Json.text(document(kinds)));
        else if (kind == null)
            Columns.lines(kinds.stream().map(ListCommand::names).toList()).forEach(out::println);
        else print(kind, out);
        return 0;
    }

    private static List<String> names(Listing listing) {
        var names = listing == Listing.metrics
                ? listing.items().size() + " of them; see 'overbuild list metrics'"
                : String.join(", ", listing.names());
        return List.of(listing.name(), names.isEmpty() ? "none" : names);
    }

    private static void print(Listing listing, PrintWriter out) {
        var items = listing.items();
        if (items.isEmpty()) out.println("none");
        if (listing == Listing.metrics) Columns.lines(metrics(items)).forEach(out::println);
        else items.forEach(item -> print(item, out));
    }

    private static List<List<String>> metrics(List<Item> items) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("METRIC", "OF", "UNIT", "MEANING"));
        items.forEach(item -> rows.add(List.of(item.name(), item.group(), item.unit(), item.meaning())));
        return rows;
    }

    private static void print(Item item, PrintWriter out) {
        out.println(item.meaning().isEmpty() ? item.name() : item.name() + ": " + item.meaning());
        var rows = item.parameters().stream().map(ListCommand::row).toList();
        Columns.lines(rows).forEach(line -> out.println("    " + line));
    }

    private static List<String> row(Parameter parameter) {
        var standard = parameter.standard().isEmpty() ? "required" : "default " + parameter.standard();
        return List.of(parameter.name(), parameter.unit(), standard, parameter.meaning());
    }

    private static ObjectNode document(List<Listing> kinds) {
        var document = Json.object();
        for (var listing : kinds) {
            var items = document.putArray(listing.name());
            listing.items().forEach(item -> fill(items.addObject(), item));
        }
        return document;
    }

    private static void fill(ObjectNode node, Item item) {
        node.put("name", item.name());
        if (!item.group().isEmpty()) node.put("of", item.group());
        if (!item.unit().isEmpty()) node.put("unit", item.unit());
        node.put("meaning", item.meaning());
        if (item.parameters().isEmpty()) return;
        var parameters = node.putArray("parameters");
        for (var parameter : item.parameters()) {
            var entry = parameters.addObject().put("name", parameter.name()).put("unit", parameter.unit());
            entry.put("meaning", parameter.meaning());
            if (!parameter.standard().isEmpty()) entry.put("default", parameter.standard());
        }
    }
}
