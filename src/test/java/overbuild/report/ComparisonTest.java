package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.engine.Run;
import overbuild.experiment.RunResult;
import overbuild.experiment.Tally;
import overbuild.metric.Outcome;
import overbuild.model.Draws;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioReader;

class ComparisonTest {
    private static final Path DUEL = Path.of("src/test/resources/it/duel.yaml");
    private static final int RUNS = 6;

    @TempDir
    Path folder;

    @Test
    void isTheSameBeforeAnIntervention() throws IOException {
        var arm = arm(overlaid("name: shock\ninterventions: [{type: DemandShock, from: 2003-Q1, size: -0.5}]\n"));
        assertThat(arm.parts()).isEqualTo(12);
        assertThat(arm.name()).isEqualTo("duel.shock");
        assertThat(ComparisonFindings.sentences(arm).get(0)).endsWith("before 2003-Q1.");
    }

    @Test
    void isTheSameThroughoutWhereNothingIsDone() throws IOException {
        var arm = arm(overlaid("name: nothing\n"));
        assertThat(arm.parts()).isEqualTo(24);
        assertThat(arm.difference(Outcome.CAPEX_TOTAL).mean()).isZero();
        assertThat(ComparisonFindings.sentences(arm)).containsExactly("All runs are the same, to the last bit.");
    }

    @Test
    void addsInterventionsToThoseOfTheScenario() throws IOException {
        var first = Files.writeString(
                folder.resolve("first.yaml"),
                Files.readString(DUEL) + "interventions: [{type: DemandShock, from: 2002-Q1, size: 0.1}]\n");
        var second = Files.writeString(
                folder.resolve("second.yaml"),
                "interventions: [{type: DemandShock, from: 2003-Q1, size: 0.1}]\nticks: 20\n");
        var resolved = new ScenarioReader().resolve(first, second, List.of());
        assertThat(resolved.scenario().interventions()).hasSize(2);
        assertThat(resolved.scenario().ticks()).isEqualTo(20);
        assertThat(resolved.scenario().name()).isEqualTo("first.second");
    }

    @Test
    void pairsRunsOfTheSameSeed() throws IOException {
        var arm = arm(overlaid("name: shock\ninterventions: [{type: DemandShock, from: 2003-Q1, size: -0.5}]\n"));
        double[] base = arm.base(Outcome.CAPEX_TOTAL);
        double[] other = arm.other(Outcome.CAPEX_TOTAL);
        double mean = IntStream.range(0, RUNS)
                .mapToDouble(k -> other[k] - base[k])
                .average()
                .orElseThrow();
        assertThat(arm.difference(Outcome.CAPEX_TOTAL).mean()).isCloseTo(mean, within(1e-9));
        assertThat(arm.difference(Outcome.CAPEX_TOTAL).saved()).isPositive();
    }

    @Test
    void pairsWhatEndedInBoth() {
        var arm = Arm.of(study(duel()), rows(0, 2, 3), rows(1, 2, 3));
        assertThat(arm.pairs()).hasSize(2);
        assertThat(ComparisonFindings.sentences(arm))
                .containsExactly("2 of 6 pairs completed.", "All runs are the same, to the last bit.");
        var none = Arm.of(study(duel()), rows(0), rows(1));
        assertThat(ComparisonFindings.sentences(none)).containsExactly("No pair of runs completed.");
    }

    @Test
    void reckonsYardsticksOnRequest() {
        var scenario = duel().scenario();
        var history = Run.play(scenario, 1);
        var without = Played.of(scenario, history, false).measured().outcomes();
        var with = Played.of(scenario, history, true).measured().outcomes();
        for (var outcome : Outcome.values()) {
            Double expected = outcome.needsYardsticks() ? Double.valueOf(Double.NaN) : with.get(outcome);
            assertThat(without).containsEntry(outcome, expected);
        }
        assertThat(Stream.of(Outcome.values()).filter(Outcome::needsYardsticks)).hasSize(9);
        var studies = List.of(study(duel()));
        assertThat(Comparison.id(studies, true)).isNotEqualTo(Comparison.id(studies, false));
    }

    private static List<RunResult<Played>> rows(int... replications) {
        return IntStream.of(replications)
                .<RunResult<Played>>mapToObj(k -> new RunResult.Completed<>(k, k, played(duel(), k)))
                .toList();
    }

    @Test
    void writesAFileForEachPurpose() throws IOException {
        var arm = arm(overlaid("name: shock\ninterventions: [{type: DemandShock, from: 2003-Q1, size: -0.5}]\n"));
        var comparison = new Comparison(
                study(duel()), List.of(arm), false, new Tally(2 * RUNS, 2 * RUNS, 0), "overbuild compare duel");
        var place = new Folder(folder.resolve("out"), comparison.id());
        new ComparisonReport(comparison, new Program("1", "abc", "17")).publish(place, true);
        var document = Json.read(Files.readString(place.path().resolve("comparison.json")));
        assertThat(document.path("kind").asString()).isEqualTo("comparison");
        assertThat(document.at("/arms/0/first_difference").asInt()).isEqualTo(12);
        for (var chart : document.at("/arms/0/charts")) {
            assertThat(place.path().resolve("charts/" + chart.asString() + ".svg"))
                    .exists();
        }
        var manifest = Json.read(Files.readString(place.path().resolve("manifest.json")));
        assertThat(manifest.path("kind").asString()).isEqualTo("comparison");
        assertThat(manifest.path("scenarios")).hasSize(2);
        assertThat(Files.readAllLines(place.path().resolve("comparison.csv"))).hasSize(1 + Outcome.values().length);
        assertThat(Files.readAllLines(place.path().resolve("differences.csv")))
                .hasSize(1 + 24 * Contrast.values().length);
    }

    private Resolved overlaid(String text) throws IOException {
        var file = Files.writeString(folder.resolve("overlay.yaml"), text);
        return new ScenarioReader().resolve(DUEL, file, List.of());
    }

    private static Resolved duel() {
        return new ScenarioReader().resolve(DUEL, List.of());
    }

    private static Study study(Resolved resolved) {
        return new Study(resolved, OptionalInt.of(RUNS), "overbuild run");
    }

    private static Arm arm(Resolved other) {
        var pairs = IntStream.range(0, RUNS)
                .mapToObj(k -> new Arm.Pair(played(duel(), k), played(other, k)))
                .toList();
        return new Arm(study(other), pairs);
    }

    private static Played played(Resolved resolved, int replication) {
        long seed = new Draws(1).replication(replication);
        return Played.of(resolved.scenario(), Run.play(resolved.scenario(), seed), false);
    }
}
