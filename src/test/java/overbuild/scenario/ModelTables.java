package overbuild.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import overbuild.model.Check;
import overbuild.model.Flow;
import overbuild.model.Param;

/** The tables of {@code docs/model.md} that come from the code: state variables, symbols and parameters. */
final class ModelTables {
    private static final Path SOURCES = Path.of("src/main/java/overbuild");
    private static final List<String> ENTITIES = List.of(
            "model/World",
            "model/Clearing",
            "model/Firm",
            "model/Plant",
            "model/Fleet",
            "model/Project",
            "model/Power",
            "model/Books",
            "model/Debt",
            "model/Decision",
            "model/Credit",
            "model/PrizeState",
            "model/Sectors",
            "model/SectorAccount");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("eps-hat", "ε̂"),
            Map.entry("eta", "η"),
            Map.entry("iota", "ι"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("nu", "ν"),
            Map.entry("omega", "ω"),
            Map.entry("phi", "φ"),
            Map.entry("pi", "π"),
            Map.entry("psi", "ψ"),
            Map.entry("rho", "ρ"),
            Map.entry("theta", "θ"),
            Map.entry("chi", "χ"),
            Map.entry("sigma", "σ"),
            Map.entry("u-bar", "ū"),
            Map.entry("P-bar", "P̄"),
            Map.entry("x-bar", "x̄"),
            Map.entry("xi", "ξ"),
            Map.entry("l", "ℓ"));

    /** A quantity that the program works out: its symbol, unit and where its record lives. */
    private record Variable(String symbol, String unit, String file, String component) {}

    private static final List<Variable> VARIABLES = List.of(
            new Variable("S", "service/year", "model/World", "shifter"),
            new Variable("A", "service/(structure*year)", "model/World", "technology"),
            new Variable("p_K", "money/structure", "model/World", "structurePrice"),
            new Variable("p_W", "money/(service/year)", "model/World", "equipmentPrice"),
            new Variable("P", "money/service", "model/Clearing", "price"),
            new Variable("P*", "money/service", "model/Clearing", "target"),
            new Variable("P̃", "money/service", "model/Clearing", "felt"),
            new Variable("Q", "service/year", "model/Clearing", "quantity"),
            new Variable("Q^D", "service/year", "model/Clearing", "demanded"),
            new Variable("mc", "money/service", "model/Clearing", "marginalCost"),
            new Variable("E", "service/year", "market/Offers", "capacity"),
            new Variable("q", "service/year", "model/Firm", "quantity"),
            new Variable("K", "structure", "model/Plant", "structures"),
            new Variable("W", "service/year", "model/Plant", "equipment"),
            new Variable("G", "structure", "model/Plant", "lit"),
            new Variable("ĝ", "1/tick", "model/Firm", "growth"),
            new Variable("κ ĝ", "1/tick", "model/Decision", "believedGrowth"),
            new Variable("Ŝ", "service/year", "model/Decision", "believedShifter"),
            new Variable("P̂", "money/service", "model/Decision", "believedPrice"),
            new Variable("K*", "structure", "model/Decision", "target"),
            new Variable("K̃", "structure", "model/Decision", "own"),
            new Variable("x", "structure/tick", "model/Decision", "funded"),
            new Variable("θ", "-", "engine/Payoff", "fleet"),
            new Variable("c", "money/(structure*year)", "engine/Payoff", "cost"),
            new Variable("C", "-", "model/Credit", "regime"));

    private ModelTables() {}

    /** Every table by its name. */
    static Map<String, String> all() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("state variables", state());
        tables.put("flows", flows());
        tables.put("symbols", symbols());
        tables.put("parameters", parameters());
        tables.put("calibrated", Calibrated.table(Path.of("scenarios/telecom-1996.yaml")));
        return tables;
    }

    private static String state() {
        var lines = new ArrayList<String>();
        for (var entity : ENTITIES) {
            var name = entity.substring(entity.indexOf('/') + 1);
            lines.addAll(List.of("**" + name + "** (`" + entity + "`)", "", "| variable | meaning |", "|---|---|"));
            meanings(entity).forEach((key, meaning) -> lines.add("| `" + key + "` | " + meaning + " |"));
            lines.add("");
        }
        return String.join("\n", lines.subList(0, lines.size() - 1));
    }

    private static String flows() {
        var lines = new ArrayList<>(List.of("| flow | kind | other side |", "|---|---|---|"));
        for (var flow : Flow.values()) {
            var other = flow.counterpart() == null ? "none" : flow.counterpart().key();
            lines.add("| " + flow.label() + " | " + flow.type().name().toLowerCase(Locale.ROOT) + " | " + other + " |");
        }
        return String.join("\n", lines);
    }

    private static String symbols() {
        var lines = new ArrayList<>(List.of("| symbol | meaning | unit | where |", "|---|---|---|---|"));
        for (var variable : VARIABLES) {
            var meaning = meanings(variable.file()).get(variable.component());
            if (meaning == null) throw new IllegalStateException(variable + " is gone");
            var where = variable.file().substring(variable.file().indexOf('/') + 1) + "." + variable.component();
            lines.add(row(variable.symbol(), meaning, variable.unit(), "`" + where + "`"));
        }
        sections().forEach((place, type) -> {
            for (var component : Component.of(type)) {
                var param = component.param();
                if (param.symbol().isEmpty()) continue;
                var where = "`" + place.key(component.name()) + "`" + place.member();
                lines.add(row(letters(param.symbol()), param.meaning(), param.unit(), where));
            }
        });
        return String.join("\n", lines);
    }

    private static String parameters() {
        var lines = new ArrayList<String>();
        sections().forEach((place, type) -> {
            lines.addAll(List.of("**" + place.title() + "**", ""));
            if (Component.of(type).isEmpty()) lines.addAll(List.of("No parameters.", ""));
            else
                lines.addAll(
                        List.of("| key | symbol | unit | range | default | meaning |", "|---|---|---|---|---|---|"));
            for (var component : Component.of(type)) lines.add(parameter(component));
            if (!Component.of(type).isEmpty()) lines.add("");
        });
        return String.join("\n", lines.subList(0, lines.size() - 1));
    }

    private static String parameter(Component component) {
        var param = component.param();
        var standard = component.required()
                ? "required"
                : param.standard().equals("null") ? "absent" : "`" + param.standard() + "`";
        return row(
                "`" + component.name() + "`",
                letters(param.symbol()),
                unit(component),
                range(param),
                standard,
                param.meaning());
    }

    private static String unit(Component component) {
        return switch (Shape.of(component.type())) {
            case RECORD, MAP -> "";
            case FAMILY -> String.join(", ", Plugins.names(Shape.raw(component.type())));
            default -> component.param().unit();
        };
    }

    private static String range(Param param) {
        boolean bounded = param.min() > Double.NEGATIVE_INFINITY || param.max() < Double.POSITIVE_INFINITY;
        return bounded ? Check.bounds(param).replaceFirst("lie in |be ", "") : "";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** A place of the scenario: the path of its keys, or the member of a family that stands there. */
    private record Place(String path, String family) {
        String key(String name) {
            return family.isEmpty() && path.isEmpty() ? name : path + "." + name;
        }

        String member() {
            return family.isEmpty() ? "" : " (" + family + ")";
        }

        String title() {
            if (!family.isEmpty()) return "`" + path + "`, type `" + family + "`";
            return path.isEmpty() ? "The scenario" : "`" + path + "`";
        }
    }

    /** Every record that a scenario can hold, by the place where it is met first. */
    private static Map<Place, Class<?>> sections() {
        Map<Place, Class<?>> found = new LinkedHashMap<>();
        gather("", Scenario.class, found);
        return found;
    }

    private static void gather(String path, Type type, Map<Place, Class<?>> found) {
        switch (Shape.of(type)) {
            case LIST -> gather(path, Shape.content(type), found);
            case MAP -> gather(path + ".*", Shape.content(type), found);
            case FAMILY -> gatherMembers(path, Shape.raw(type), found);
            case RECORD -> {
                if (found.containsValue(Shape.raw(type))) return;
                found.put(new Place(path, ""), Shape.raw(type));
                gatherBelow(path, Shape.raw(type), found);
            }
            default -> {}
        }
    }

    private static void gatherMembers(String path, Class<?> family, Map<Place, Class<?>> found) {
        var members = Plugins.members(family).stream()
                .filter(member -> !found.containsValue(member))
                .toList();
        for (var member : members) found.put(new Place(path, member.getSimpleName()), member);
        for (var member : members) gatherBelow(path, member, found);
    }

    private static void gatherBelow(String path, Class<?> type, Map<Place, Class<?>> found) {
        for (var component : Component.of(type)) {
            gather(path.isEmpty() ? component.name() : path + "." + component.name(), component.type(), found);
        }
    }

    /** A symbol with Greek letters in the place of their names. */
    private static String letters(String symbol) {
        var parts = symbol.split("(?=[_^])", 2);
        var rest = parts.length > 1
                ? parts[1].replace("_-", "₋").replace("_+", "₊").replace("inf", "∞")
                : "";
        return LETTERS.getOrDefault(parts[0], parts[0]) + rest;
    }

    /** What a record's comment says about its components. */
    private static Map<String, String> meanings(String file) {
        var name = file.substring(file.indexOf('/') + 1);
        var comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\S+\\s*)*(?:public )?record " + name, Pattern.DOTALL)
                .matcher(source(file));
        if (!comment.find()) throw new IllegalStateException("no comment on " + file);
        Map<String, String> meanings = new LinkedHashMap<>();
        var text = comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "$1");
        for (var tag : List.of(text.split("@param ")).subList(1, text.split("@param ").length)) {
            var words = tag.strip().split(" ", 2);
            meanings.put(words[0], words[1]);
        }
        return meanings;
    }

    private static String source(String file) {
        try {
            return Files.readString(SOURCES.resolve(file + ".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
