package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** Scenarios run on the same chance, and how they differ. */
record Comparison() implements Page {
    @Override
    public Section of(Source source) {
        source.needs("comparison.json");
        var comparison = source.json("comparison.json");
        var settings = Setting.all(source);
        var base = comparison.path("base").asString("");
        var arms = comparison.path("arms").valueStream().map(Arm::new).toList();
        if (arms.isEmpty() || settings.isEmpty()) {
            throw new NoReport(source.folder() + " is not whole: it compares nothing. Maybe " + source.again());
        }
        return new Section(
                settings.get(0).title(),
                "Comparison, " + runs(comparison, arms) + " of " + base
                        + " and of each other on the same chance, the first with seed "
                        + comparison.path("seed").asString(""),
                "What changes with " + arms.stream().map(Arm::name).collect(Collectors.joining(", ")) + "?",
                arms.stream().map(Arm::answer).collect(Collectors.joining(" ")),
                chapters(source, arms, settings, base));
    }

    /** How many runs of each are told about. */
    private static String runs(JsonNode comparison, List<Arm> arms) {
        int runs = comparison.path("runs").asInt(0);
        int pairs = arms.stream().mapToInt(Arm::pairs).min().orElse(0);
        return (pairs < runs ? pairs + " of " : "") + runs + " runs";
    }

    private static List<Chapter> chapters(Source source, List<Arm> arms, List<Setting> settings, String base) {
        var chapters = new ArrayList<Chapter>();
        for (var arm : arms) {
            chapters.add(Chapter.of(arm.name() + ": what changes", arm.main(base)));
            chapters.add(new Chapter(arm.name() + ": figures", false, figures(source, arm)));
            chapters.add(Chapter.folded(arm.name() + ": all outcomes", arm.all(base)));
        }
        for (var setting : settings) {
            var name = setting.resolved().scenario().name();
            setting.chapters().stream()
                    .filter(chapter -> chapter.folded() || name.equals(base))
                    .forEach(chapter -> chapters.add(chapter.called(name + ": " + chapter.title())));
        }
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static List<Part> figures(Source source, Arm arm) {
        var names = arm.node()
                .path("charts")
                .valueStream()
                .map(chart -> chart.asString("") + ".svg")
                .toList();
        var parts = new ArrayList<Part>(source.charts().stream()
                .filter(file -> names.contains(file.getFileName().toString()))
                .map(Figure::new)
                .toList());
        if (parts.isEmpty()) parts.add(new Prose("No charts were drawn. Repeat it without --no-charts to have them."));
        return parts;
    }

    /** One scenario beside the base, as {@code comparison.json} has it. */
    private record Arm(JsonNode node) {
        private static final List<String> MAIN = List.of(
                "dark_share_max",
                "utilisation_min",
                "price_collapse_real",
                "price_collapse",
                "overbuild_planner",
                "capex_total",
                "capex_peak",
                "default_share_all",
                "consumer_surplus",
                "total_surplus");

        String name() {
            return node.path("scenario").asString("");
        }

        int pairs() {
            return node.path("pairs").asInt(0);
        }

        /** What it changes, with the intervals of paired differences. */
        String answer() {
            var since = node.path("first_difference_date").asString("");
            if (pairs() == 0) return name() + " has no pair of runs that reached their ends.";
            var pairs = " over " + pairs() + " pairs";
            if (since.isEmpty()) return name() + " changes nothing" + pairs + ".";
            return name() + " changes the largest dark share by " + points("dark_share_max", "95 % interval: ")
                    + " and the fall of the price over long-run cost by " + points("price_collapse_real", "") + pairs
                    + (node.path("first_difference").asInt(0) == 0 ? "." : "; all is alike before " + since + ".");
        }

        private String points(String outcome, String lead) {
            var found = node.path("outcomes").path(outcome);
            return point(found, "difference") + " points (" + lead + point(found, "low") + " to " + point(found, "high")
                    + ")";
        }

        private static String point(JsonNode outcome, String key) {
            return Figures.number(100 * outcome.path(key).asDouble(Double.NaN));
        }

        Table main(String base) {
            return table("The outcomes that matter most, means over pairs", base, MAIN);
        }

        Table all(String base) {
            return table(
                    "Every outcome, means over pairs",
                    base,
                    List.copyOf(node.path("outcomes").propertyNames()));
        }

        private Table table(String caption, String base, List<String> keys) {
            var columns = List.of(
                    Column.text("Outcome"),
                    Column.number(base),
                    Column.number(name()),
                    Column.number("Difference", "and 95 % interval"),
                    Column.text("Beyond chance"),
                    Column.number("Variance saved", "by pairing"),
                    Column.text("Unit"));
            return new Table(
                    caption,
                    columns,
                    keys.stream()
                            .filter(node.path("outcomes")::has)
                            .map(key -> row(key, node.path("outcomes").path(key)))
                            .toList());
        }

        private static List<Cell> row(String key, JsonNode outcome) {
            double low = outcome.path("low").asDouble(Double.NaN);
            double high = outcome.path("high").asDouble(Double.NaN);
            var difference = Cell.of(outcome.path("difference"));
            var interval = Figures.range(low, high, Figures::number);
            double saved = outcome.path("variance_saved").asDouble(Double.NaN);
            return List.of(
                    Facts.outcome(key),
                    Cell.of(outcome.path("base_mean")),
                    Cell.of(outcome.path("arm_mean")),
                    new Cell(difference.text(), interval, difference.value()),
                    Cell.of(low > 0 || high < 0 ? "✓ yes" : "no"),
                    Double.isNaN(saved) ? Cell.of("") : new Cell(Figures.percent(saved), saved),
                    Cell.of(outcome.path("unit").asString("")));
        }
    }
}
