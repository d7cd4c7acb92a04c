package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.Crps;
import overbuild.experiment.Replications;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.experiment.Tally;
import overbuild.metric.Outcome;
import overbuild.report.Assessment.Verdict;
import overbuild.scenario.ScenarioReader;

class ValidationTest {
    private static final int RUNS = 12;
    private static final String TARGETS = """
            targets:
              - {fact: A, metric: dark_share_max, low: 0, high: 1, estimate: 0.1, data: seen.csv, required: true}
              - {fact: A, metric: price_collapse, low: -3, high: -2}
              - {fact: B, metric: price_fall_mean, window: [2001-Q1, 2002-Q4], low: -5, high: 5}
              - {fact: C, metric: price_collapse, low: -3, high: -2, input: true}
              - {fact: D, metric: recovery_mean, low: 0, high: 1}
            """;

    @TempDir
    Path folder;

    @Test
    void holdsEachTargetAgainstTheRuns() throws IOException {
        var targets = trial("mine", TARGETS).targets();
        assertThat(targets)
                .extracting(Assessment::verdict)
                .containsExactly(Verdict.HIT, Verdict.MISS, Verdict.HIT, Verdict.GIVEN, Verdict.MISS);
        assertThat(targets.get(0).share()).isEqualTo(1);
        assertThat(targets.get(0).chance().getLowerBound()).isCloseTo(0.7575, within(1e-3));
        assertThat(targets.get(0).chance().getUpperBound()).isCloseTo(1, within(1e-9));
        assertThat(targets.get(1).share()).isZero();
        assertThat(targets.get(4).spread().n()).isZero();
    }

    @Test
    void scoresAgainstTheEstimateOrTheMiddleOfTheBand() throws IOException {
        var targets = trial("mine", TARGETS).targets();
        assertThat(targets.get(0).fit().crps()).isEqualTo(Crps.of(values(targets.get(0)), 0.1));
        assertThat(targets.get(2).fit().crps()).isEqualTo(Crps.of(values(targets.get(2)), 0));
        assertThat(targets.get(4).fit().crps()).isNaN();
    }

    @Test
    void failsWhenARequiredTargetMisses() throws IOException {
        assertThat(trial("mine", TARGETS).passed()).isTrue();
        assertThat(trial("yours", TARGETS.replace("low: 0, high: 1, estimate: 0.1", "low: 2, high: 3"))
                        .passed())
                .isFalse();
        assertThat(trial("given", TARGETS.replace("low: 0, high: 1, estimate: 0.1", "low: 2, high: 3, input: true"))
                        .passed())
                .isTrue();
    }

    @Test
    void givesNoVerdictBeforeAllRunsHaveEnded() throws IOException {
        var study = study("mine", TARGETS);
        var some = new Validation(List.of(Trial.of(study, rows(study).subList(0, 5)), Trial.of(study, List.of())), "");
        assertThat(some.tally()).isEqualTo(new Tally(2 * RUNS, 5, 0));
        assertThat(some.passed()).isFalse();
        assertThat(ValidationFindings.of(some))
                .contains("No verdict before all runs have ended.", "No run completed.")
                .noneMatch(line -> line.contains("passed"));
    }

    @Test
    void reckonsYardsticksWhereATargetNeedsThem() throws IOException {
        var without = trial("mine", TARGETS);
        assertThat(without.results().outcome(Outcome.OVERBUILD_PLANNER)).allMatch(value -> Double.isNaN(value));
        var with = trial("yours", TARGETS + "  - {fact: E, metric: overbuild_planner, low: 0, high: 100}\n");
        assertThat(with.targets().get(5).share()).isEqualTo(1);
    }

    @Test
    void measuresRunsAsRunDoes() throws IOException {
        var trial = trial("mine", TARGETS);
        assertThat(trial.targets().get(0).values())
                .isEqualTo(
                        trial.results().outcome(Outcome.DARK_SHARE_MAX).boxed().toList());
    }

    @Test
    void scoresAnIndexByItsRatios() throws IOException {
        var score = trial("mine", TARGETS).series().get(0);
        assertThat(score.points()).isEqualTo(2);
        write("data/seen.csv", data("index", "1000-Q1", "2000-Q2,50", "2002-Q2,60", "2003-Q2,70"));
        var same = trial("mine", TARGETS).series().get(0);
        write("data/seen.csv", data("index", "1000-Q1", "2000-Q2,5", "2002-Q2,6", "2003-Q2,7"));
        var scaled = trial("mine", TARGETS).series().get(0);
        assertThat(scaled.fit().crps()).isCloseTo(same.fit().crps(), within(1e-12));
    }

    @Test
    void tellsRulesByPatterns() throws IOException {
        var confusion = new Confusion(List.of(
                trial("mine", TARGETS), trial("yours", TARGETS.replace("low: -3, high: -2}", "low: -3, high: 2}"))));
        assertThat(confusion.patterns()).containsExactly("A", "B", "D");
        assertThat(confusion.misses(confusion.trials().get(0))).isEqualTo(2);
        assertThat(confusion.rejects(confusion.trials().get(0))).isTrue();
        assertThat(confusion.misses(confusion.trials().get(1))).isEqualTo(1);
        assertThat(confusion.rejects(confusion.trials().get(1))).isFalse();
        assertThat(confusion.cell(confusion.trials().get(1), "A").orElseThrow().hit())
                .isTrue();
        assertThat(confusion.cell(confusion.trials().get(1), "C")).isEmpty();
    }

    @Test
    void writesAFileForEachPurpose() throws IOException {
        var validation = new Validation(List.of(trial("mine", TARGETS)), "overbuild validate mine");
        var place = new Folder(folder.resolve("out"), validation.id());
        new ValidationReport(validation, new Program("1", "abc", "17")).publish(place, true);
        for (var file : List.of("targets.csv", "validation.md", "validation.json", "manifest.json"))
            assertThat(place.path().resolve(file)).exists();
        var document = Json.read(Files.readString(place.path().resolve("validation.json")));
        assertThat(document.path("kind").asString()).isEqualTo("validation");
        for (var target : document.at("/scenarios/0/targets")) {
            assertThat(place.path().resolve("charts/" + target.path("chart").asString() + ".svg"))
                    .exists();
        }
        var manifest = Json.read(Files.readString(place.path().resolve("manifest.json")));
        assertThat(manifest.path("kind").asString()).isEqualTo("validation");
        assertThat(manifest.path("runId").asString())
                .isEqualTo(document.path("runId").asString());
        assertThat(Json.text(document)).doesNotContain("NaN");
    }

    @Test
    void hasAnIdThatKnowsTheData() throws IOException {
        var before = Validation.id(List.of(study("mine", TARGETS)));
        assertThat(Validation.id(List.of(study("mine", TARGETS)))).isEqualTo(before);
        write("data/seen.csv", data("-", "1000-Q1", "2001-Q1,0.7"));
        assertThat(Validation.id(List.of(study("mine", TARGETS)))).isNotEqualTo(before);
    }

    @Test
    void staysWithinATerminal() throws IOException {
        var validation = new Validation(List.of(trial("mine", TARGETS), trial("yours", TARGETS)), "");
        assertThat(ValidationFindings.of(validation)).allMatch(line -> line.length() <= 80);
    }

    private Trial trial(String name, String targets) throws IOException {
        var study = study(name, targets);
        return Trial.of(study, rows(study));
    }

    private static List<RunResult<Examined>> rows(Study study) {
        return new Replications(study.scenario(), 1, RUNS, 2)
                .play((k, history) -> Examined.of(study.resolved(), history), () -> {}, new StopSign());
    }

    private Study study(String name, String targets) throws IOException {
        if (!Files.exists(folder.resolve("data/seen.csv"))) {
            write("data/seen.csv", data("-", "2000-Q1", "2001-Q1,0.4", "2002-Q1,0.5"));
        }
        var text = Files.readString(Path.of("src/test/resources/it/duel.yaml"));
        var kept = text.substring(0, text.indexOf("targets:"));
        Files.copy(
                Path.of("scenarios/sources.yaml"),
                folder.resolve("sources.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var file = write(name + ".yaml", kept + targets);
        return new Study(new ScenarioReader().resolve(file, List.of()), OptionalInt.of(RUNS), "overbuild run " + name);
    }

    private static String data(String unit, String outside, String... rows) {
        var text = new StringBuilder("# metric: dark_share\n# unit: " + unit + "\ndate,value,low,high,source\n");
        if (outside.startsWith("1")) text.append(outside).append(",0.1,,,T4\n");
        for (var row : rows) text.append(row).append(",,,T4\n");
        return text.toString();
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static double[] values(Assessment target) {
        return target.values().stream().mapToDouble(value -> value).toArray();
    }
}
