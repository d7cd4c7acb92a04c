package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import overbuild.report.Figures;
import overbuild.scenario.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables and pictures of {@code docs/telecom.md} and {@code docs/ai-race.md}, by the commands that these name. */
public final class WhyNumbers {
    /** What the documents tell their readers to type, less the program's name. */
    public static final List<String> COMMANDS = List.of(
            "attribute telecom-1996",
            "attribute telecom-1996 --outcome glut",
            "rank telecom-1996 --markets all",
            "sweep ai-conditions",
            "attribute ai-race-2025 --outcome price_collapse_real --runs 10",
            "attribute ai-race-2025 --outcome investor_loss_per_capex --runs 10",
            "rank ai-race-2025 --outcome investor_loss_per_capex",
            "rank ai-race-2025 --outcome investor_loss_per_capex --markets all --runs 20");

    private static final List<String> WHO = List.of("surplus", "users", "firms", "creditors", "state");
    private static final int PAIRS = 6;

    private final Path home;

    WhyNumbers(Path home) {
        this.home = home;
    }

    /** Tables of the fibre race. */
    Map<String, String> telecom() throws IOException {
        var dark = run("attribute telecom-1996");
        var glut = run("attribute telecom-1996 --outcome glut");
        var rank = run("rank telecom-1996 --markets all");
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("telecom causes", causes(List.of("dark share", "glut"), "dark share", List.of(dark, glut)));
        tables.put("telecom without one", without(dark));
        tables.put("telecom pairs", pairs(dark));
        tables.put("telecom remedies", remedies(rank, "glut avoided"));
        tables.put("telecom remedies by market rule", markets(rank, "glut avoided", "gluts"));
        picture(dark.resolve("charts/attribution.svg"), "telecom-causes.svg");
        picture(dark.resolve("charts/acting.svg"), "telecom-acting.svg");
        picture(rank.resolve("charts/avoided.svg"), "telecom-remedies.svg");
        return tables;
    }

    /** The fibre race with beliefs that were right, and without wavelengths. */
    Map<String, String> ablations() throws IOException {
        var race = new ScenarioReader().read(Path.of("scenarios/telecom-1996.yaml"), List.of());
        var frozen = race.mechanisms().get("technology on laid fibre").patches();
        var lines = head(List.of(
                "world",
                "price falls by",
                "a year, in the steepest three",
                "against long-run cost",
                "dark share",
                "firms that fail"));
        lines.add(ablation("as it was", "telecom-1996", List.of()));
        lines.add(ablation("correct beliefs alone", "telecom-1996-rational", List.of()));
        lines.add(ablation("no technology on laid fibre", "telecom-1996", frozen));
        return Map.of("telecom ablations", String.join("\n", lines));
    }

    /** What helps in the race for data centres, whatever makes prices. */
    Map<String, String> aiMarkets() throws IOException {
        var rank = run("rank ai-race-2025 --outcome investor_loss_per_capex --markets all --runs 20");
        return Map.of("ai remedies by market rule", markets(rank, "loss per capex avoided", "loss per capex"));
    }

    private String ablation(String name, String scenario, List<String> patches) throws IOException {
        var summary = run("run " + scenario + " --runs 30 --no-charts", patches).resolve("summary.json");
        var outcomes = JsonMapper.shared().readTree(Files.readString(summary)).path("outcomes");
        var keys = List.of(
                "price_collapse", "price_fall_steepest", "price_collapse_real", "dark_share_max", "default_share_all");
        var cells = new ArrayList<>(List.of(name));
        keys.forEach(key ->
                cells.add(Figures.percent(outcomes.path(key).path("median").asDouble())));
        return line(cells);
    }

    /** Tables of the race for data centres. */
    Map<String, String> ai() throws IOException {
        var price = run("attribute ai-race-2025 --outcome price_collapse_real --runs 10");
        var loss = run("attribute ai-race-2025 --outcome investor_loss_per_capex --runs 10");
        var sweep = run("sweep ai-conditions");
        var rank = run("rank ai-race-2025 --outcome investor_loss_per_capex");
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("ai conditions", conditions(sweep));
        tables.put(
                "ai causes", causes(List.of("real price fall", "loss per capex"), "the price", List.of(price, loss)));
        tables.put("ai remedies", remedies(rank, "loss per capex avoided"));
        picture(price.resolve("charts/attribution.svg"), "ai-causes.svg");
        picture(rank.resolve("charts/incidence.svg"), "ai-remedies.svg");
        return tables;
    }

    /** Runs a command of the documents and says where its files are. */
    private Path run(String command) {
        assertThat(COMMANDS).contains(command);
        return run(command, List.of());
    }

    private Path run(String command, List<String> patches) {
        var place = home.resolve((command + patches).replaceAll("[^\\w-]", "_"));
        var words = Stream.of(
                        Arrays.stream(command.split(" ", -1)),
                        patches.stream().flatMap(patch -> Stream.of("--set", patch)),
                        Stream.of("--out", place.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        var err = new StringWriter();
        int code = Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
        assertThat(code).as("%s: %s", command, err).isZero();
        return place;
    }

    /** What each mechanism adds to several outcomes, in the order of the first, and when it acts on a metric of the market. */
    private static String causes(List<String> outcomes, String metric, List<Path> places) throws IOException {
        var adds = outcomes.stream().map(one -> "adds to " + one);
        var lines = head(Stream.of(Stream.of("mechanism"), adds, Stream.of("acts most on " + metric))
                .flatMap(part -> part)
                .toList());
        var sheets = new ArrayList<List<CSVRecord>>();
        for (var place : places) sheets.add(rows(place.resolve("attribution.csv")));
        for (var row : sheets.get(0)) {
            var cells = new ArrayList<>(List.of(name(row)));
            for (var sheet : sheets) {
                var same = sheet.stream()
                        .filter(one -> name(one).equals(name(row)))
                        .findFirst()
                        .orElseThrow();
                cells.add(interval(same, "value", "low", "high"));
            }
            cells.add(row.get("peak_date"));
            lines.add(line(cells));
        }
        return String.join("\n", lines);
    }

    private static String name(CSVRecord row) {
        return switch (row.get("row")) {
            case "none" -> "*none acts*";
            case "all" -> "*all act*";
            default -> row.get("mechanism");
        };
    }

    /** What is left of the race without one of its mechanisms. */
    private String without(Path place) throws IOException {
        var lines = head(List.of("without", "runs that end in a glut", "dark share, median"));
        var document = JsonMapper.shared().readTree(Files.readString(place.resolve("attribution.json")));
        for (var one : document.path("mechanisms")) {
            var patches =
                    one.path("neutral").valueStream().map(JsonNode::asString).toList();
            var summary = run("run telecom-1996 --runs 30 --no-charts", patches).resolve("summary.json");
            var outcomes =
                    JsonMapper.shared().readTree(Files.readString(summary)).path("outcomes");
            lines.add(line(List.of(
                    one.path("mechanism").asString(),
                    Figures.percent(outcomes.at("/glut/mean").asDouble()),
                    Figures.percent(outcomes.at("/dark_share_max/median").asDouble()))));
        }
        return String.join("\n", lines);
    }

    private static String pairs(Path place) throws IOException {
        var lines = head(List.of("pair", "adds together"));
        rows(place.resolve("interactions.csv")).stream()
                .limit(PAIRS)
                .forEach(row -> lines.add(line(
                        List.of(row.get("one") + " and " + row.get("other"), interval(row, "value", "low", "high")))));
        return String.join("\n", lines);
    }

    private static String remedies(Path place, String avoided) throws IOException {
        var lines =
                head(Stream.concat(Stream.of("remedy", avoided), WHO.stream()).toList());
        var rows = rows(place.resolve("remedies.csv"));
        var own = rows.get(0).get("market");
        for (var row : rows) {
            if (!row.get("market").equals(own)) continue;
            var cells = new ArrayList<>(List.of("`" + row.get("remedy") + "`"));
            cells.add(interval(row, "avoided", "avoided_low", "avoided_high"));
            WHO.forEach(who -> cells.add(clear(row, who)));
            lines.add(line(cells));
        }
        return String.join("\n", lines);
    }

    private static String markets(Path place, String avoids, String harms) throws IOException {
        var rows = rows(place.resolve("remedies.csv"));
        var markets = rows.stream().map(row -> row.get("market")).distinct().toList();
        var names = rows.stream().map(row -> row.get("remedy")).distinct().toList();
        var lines = head(Stream.concat(Stream.of(avoids), markets.stream()).toList());
        Function<String, Stream<String>> avoided =
                name -> markets.stream().map(market -> clear(row(rows, market, name), "avoided"));
        names.forEach(name -> lines.add(line(
                Stream.concat(Stream.of("`" + name + "`"), avoided.apply(name)).toList())));
        var harm = markets.stream().map(market -> number(row(rows, market, names.get(0)), "harm"));
        lines.add(line(Stream.concat(Stream.of("*" + harms + " when nothing is done*"), harm)
                .toList()));
        return String.join("\n", lines);
    }

    private static CSVRecord row(List<CSVRecord> rows, String market, String remedy) {
        return rows.stream()
                .filter(row ->
                        row.get("market").equals(market) && row.get("remedy").equals(remedy))
                .findFirst()
                .orElseThrow();
    }

    private static String conditions(Path place) throws IOException {
        var lines = head(List.of(
                "efficiency leaps",
                "use slows",
                "hype goes on",
                "credit shuts",
                "glut of shells",
                "glut of chips",
                "dark share",
                "real price fall",
                "firms that fail",
                "loss per capex"));
        for (var row : rows(place.resolve("cells.csv"))) {
            var cells = new ArrayList<String>();
            cells.add(yes(row, "leap", 0));
            cells.add(yes(row, "use", 0));
            cells.add(yes(row, "hype", 0));
            cells.add(yes(row, "credit", 1));
            cells.add(share(row, "glut_mean") + " [" + share(row, "glut_low") + ", " + share(row, "glut_high") + "]");
            for (var outcome : List.of(
                    "equipment_glut",
                    "dark_share_max",
                    "price_collapse_real",
                    "default_share_all",
                    "investor_loss_per_capex")) cells.add(share(row, outcome + "_mean"));
            lines.add(line(cells));
        }
        return String.join(
                "\n",
                Stream.concat(lines.stream().limit(2), lines.stream().skip(2).sorted())
                        .toList());
    }

    private static String yes(CSVRecord row, String column, double neutral) {
        return Double.parseDouble(row.get(column)) == neutral ? "–" : "yes";
    }

    private static String share(CSVRecord row, String column) {
        return Figures.percent(Double.parseDouble(row.get(column)));
    }

    private static String interval(CSVRecord row, String value, String low, String high) {
        return number(row, value) + " [" + number(row, low) + ", " + number(row, high) + "]";
    }

    /** A benefit, in bold where its interval leaves out 0. */
    private static String clear(CSVRecord row, String benefit) {
        double low = Double.parseDouble(row.get(benefit + "_low"));
        double high = Double.parseDouble(row.get(benefit + "_high"));
        var text = number(row, benefit);
        return low > 0 || high < 0 ? "**" + text + "**" : text;
    }

    private static String number(CSVRecord row, String column) {
        return Figures.number(Double.parseDouble(row.get(column)));
    }

    private static List<String> head(List<String> columns) {
        var rule = IntStream.range(0, columns.size()).mapToObj(k -> "---").collect(Collectors.joining("|", "|", "|"));
        return new ArrayList<>(List.of(line(columns), rule));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = Files.newBufferedReader(file);
                var sheet = format.parse(text)) {
            return sheet.getRecords();
        }
    }

    /** Rewrites a picture of the documents when these are rewritten. */
    private static void picture(Path made, String name) throws IOException {
        if (System.getProperty("docs.update") != null) Files.writeString(Path.of("docs", name), Files.readString(made));
    }
}
