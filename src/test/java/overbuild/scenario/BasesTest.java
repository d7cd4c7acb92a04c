package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.market.Competitive;
import overbuild.market.Cournot;
import overbuild.prize.Flow;
import overbuild.strategy.BestReply;

class BasesTest {
    @TempDir
    private Path folder;

    private Resolved based(String text) throws IOException {
        return Duel.read(Duel.beside(folder, "child.yaml", "base: duel\n" + text));
    }

    @Test
    void mergesMaps() throws IOException {
        var child = based("structures: {depreciation: 0.1}").scenario();
        assertThat(child.name()).isEqualTo("child");
        assertThat(child.structures().depreciation()).isEqualTo(0.1);
        assertThat(child.structures().buildTicks()).isEqualTo(4);
    }

    @Test
    void mergesFirmsByName() throws IOException {
        var child = based("firms: {Beta: {cash: 7}, Gamma: {structures: 1}}");
        assertThat(child.scenario().firms().keySet()).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(Duel.firm(child, "Beta").cash()).isEqualTo(7);
        assertThat(Duel.firm(child, "Beta").structures()).isEqualTo(30);
        assertThat(Duel.firm(child, "Gamma").strategy()).isEqualTo(new BestReply(0.4, 0, 1000));
    }

    @Test
    void replacesListsAndDatedPaths() throws IOException {
        var child = based("technology: {growth: {2001-Q1: 0.3}}\ntargets: []").scenario();
        assertThat(child.targets()).isEmpty();
        assertThat(child.technology().growth().steps()).containsExactly(0.3);
    }

    @Test
    void replacesPlugInsOfAnotherType() throws IOException {
        based("market: {type: Sticky, speed: 0.3, toward: Competitive}");
        var grandchild = Duel.beside(folder, "grandchild.yaml", "base: child.yaml\nmarket: {type: Cournot}");
        assertThat(Duel.read(grandchild).scenario().market()).isEqualTo(new Cournot());
        var other = Duel.beside(folder, "other.yaml", "base: child\nmarket: Competitive");
        assertThat(Duel.read(other).scenario().market()).isEqualTo(new Competitive());
    }

    @Test
    void replacesQuantitiesAsAWhole() throws IOException {
        var child = based("demand: {shifter: {growth: {value: 0.3, note: guess}}}");
        assertThat(row(child, "demand.shifter.growth").value()).isEqualTo("0.3");
        assertThat(row(child, "demand.shifter.growth").source()).isEmpty();
    }

    @Test
    void mergesPlugInsThatHaveAValue() throws IOException {
        based("prize: {type: Flow, value: 3, believed: 9}");
        var grandchild = Duel.beside(folder, "grandchild.yaml", "base: child\nprize: {value: 4}");
        assertThat(Duel.read(grandchild).scenario().prize()).isEqualTo(new Flow(4, 9, 1, "households"));
    }

    @Test
    void removesWhatIsSetToNull() throws IOException {
        assertThat(based("firms: {Alpha: null}").scenario().firms().keySet()).containsExactly("Beta");
        assertThat(Duel.firm(based("firms: {Beta: {debts: {bond: null}, cash: null}}"), "Beta")
                        .debts())
                .isEmpty();
    }

    @Test
    void saysWhichFileWroteAValue() throws IOException {
        var child = based("ticks: 44");
        assertThat(row(child, "ticks").origin()).hasToString(folder.resolve("child.yaml") + ":2");
        assertThat(row(child, "start").origin()).hasToString("base " + folder.resolve("duel.yaml") + ":2");
        assertThat(row(child, "seed").origin()).hasToString("default");
    }

    @Test
    void findsBasesInTheScenariosFolderAbove() throws IOException {
        var scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Duel.beside(scenarios, "duel.yaml.copy", "");
        var own = Files.createDirectories(folder.resolve("mine/deep"));
        var file = Files.writeString(own.resolve("child.yaml"), "base: duel");
        assertThat(Duel.read(file).scenario().firms()).hasSize(2);
    }

    private static Explanation row(Resolved resolved, String path) {
        return resolved.explanation().stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
