package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.StopSign;
import overbuild.sweep.SweepRefused;

class EstimationTest {
    @TempDir
    Path home;

    private final Calibration small = Calibrations.read(Calibrations.SMALL);

    @Test
    void findsTheSameOnAnyNumberOfThreads() {
        var one = Calibrations.find(small, home.resolve("one"), 1);
        assertSame(Calibrations.find(small, home.resolve("three"), 3), one);
        assertThat(one.parameters()).extracting(Estimates.Parameter::name).containsExactly("hype", "growth");
        assertThat(one.loss()).isLessThan(one.before());
        assertThat(one.profiles())
                .hasSize(2)
                .allMatch(profile -> profile.values().size() == 4);
        assertThat(one.profiles()).allMatch(profile -> profile.losses().stream().allMatch(loss -> loss >= one.loss()));
        assertThat(one.twins()).hasSize(3);
        assertThat(one.draws()).hasSize(6);
    }

    @Test
    void findsAPosteriorThatIsTheSameOnAnyNumberOfThreads() throws IOException {
        var posterior = posterior();
        var one = Calibrations.find(posterior, home.resolve("one"), 1);
        assertSame(Calibrations.find(posterior, home.resolve("three"), 3), one);
        assertThat(one.parameters()).allMatch(each -> each.low() <= each.value() && each.value() <= each.high());
        assertThat(one.profiles()).allMatch(profile -> profile.losses().stream().allMatch(loss -> loss >= one.loss()));
        assertThat(one.twins()).hasSize(3);
        assertThat(one.draws()).hasSize(6).allMatch(point -> point[0] > 0 && point[0] < 1);
        assertThat(one.steps().get(0)).startsWith("The posterior is 15 particles within a distance of");
    }

    @Test
    void goesOnAfterAnInterruption() throws IOException {
        goesOn(small, "best");
        goesOn(posterior(), "posterior");
    }

    private Calibration posterior() throws IOException {
        var text = Files.readString(Calibrations.SMALL)
                .replaceFirst("method: .*", "method: {type: AbcSmc, particles: 30, generations: 3}");
        return Calibrations.read(Files.writeString(home.resolve("posterior.yaml"), text));
    }

    private void goesOn(Calibration small, String name) {
        var whole = Calibrations.find(small, home.resolve("whole " + name), 2);
        var folder = home.resolve("cut " + name);
        for (int at : new int[] {1, 20, 80}) {
            var stop = new StopSign();
            assertThatThrownBy(() -> Calibrations.find(small, folder, 2, stop, standing -> {
                        if (standing.looked() >= at) stop.raise();
                    }))
                    .isInstanceOf(Halted.class);
        }
        assertSame(Calibrations.find(small, folder, 2), whole);
    }

    @Test
    void remembersWhatItLookedAt() throws IOException {
        var first = Calibrations.find(small, home.resolve("x"), 2);
        var size = Files.size(home.resolve("x/journal.bin"));
        assertSame(Calibrations.find(small, home.resolve("x"), 2), first);
        assertThat(Files.size(home.resolve("x/journal.bin"))).isEqualTo(size);
    }

    @Test
    void refusesAChangedFileWithTheDifference() throws IOException {
        Calibrations.find(small, home.resolve("x"), 2);
        var text = Files.readString(Calibrations.SMALL).replace("high: 3", "high: 4");
        var changed = Calibrations.read(Files.writeString(home.resolve("changed.yaml"), text));
        assertThatThrownBy(() -> Ledger.open(changed, home.resolve("x"), true, false, ""))
                .isInstanceOf(SweepRefused.class)
                .hasMessageContaining("holds another calibration")
                .hasMessageContaining("parameters.hype.prior.high was 3.0 and is 4.0");
        assertThatThrownBy(() -> Ledger.open(changed, home.resolve("y"), true, true, ""))
                .isInstanceOf(SweepRefused.class)
                .hasMessageContaining("There is nothing to resume");
        assertThatThrownBy(() -> Ledger.open(small, home.resolve("x"), false, false, ""))
                .isInstanceOf(SweepRefused.class)
                .hasMessageContaining("Go on with --resume");
    }

    @Test
    void warnsOfMoreParametersThanTargets() throws IOException {
        var text = Files.readString(Calibrations.SMALL).replace("[belief, traffic, revenue]", "[belief]");
        var loose = Calibrations.read(Files.writeString(home.resolve("loose.yaml"), text));
        assertThat(loose.warnings())
                .containsExactly(
                        "2 parameters are asked of 1 target: not all of them can be told. Maybe fewer parameters?");
        var found = Calibrations.find(loose, home.resolve("loose"), 2);
        assertThat(found.test()).isNull();
        assertThat(found.condition()).isInfinite();
    }

    @Test
    void keepsItsSeedsApart() {
        var chance = small.file().seeds();
        assertThat(Chance.seeds(chance.fit(), 100))
                .doesNotContainAnyElementsOf(Chance.seeds(chance.test(), 1000))
                .doesNotContainAnyElementsOf(Chance.seeds(chance.twins(), 1000))
                .doesNotContainAnyElementsOf(Chance.seeds(1, 1000));
    }

    private static void assertSame(Estimates found, Estimates expected) {
        assertThat(found).usingRecursiveComparison().isEqualTo(expected);
    }
}
