package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.belief.BeliefRule;
import overbuild.market.MarketRule;
import overbuild.market.Sticky;
import overbuild.model.DemandCurve;
import overbuild.scenario.pet.AlwaysSleep;
import overbuild.scenario.pet.Parrot;
import overbuild.scenario.pet.Pet;
import overbuild.strategy.Strategy;

class PluginsTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheRecordsOfAPackage() {
        assertThat(Plugins.names(MarketRule.class))
                .contains("Competitive", "Cournot", "Sticky")
                .isSorted();
        assertThat(Plugins.names(Strategy.class)).contains("BestReply").doesNotContain("Ladder", "Orders");
        assertThat(Plugins.names(BeliefRule.class)).doesNotContain("Signal");
    }

    @Test
    void findsTheRecordsOfASealedFamily() {
        assertThat(Plugins.names(DemandCurve.class)).containsExactly("Isoelastic", "Linear");
    }

    @Test
    void needsNothingButAFile() {
        assertThat(Plugins.members(Pet.class)).containsExactly(AlwaysSleep.class, Parrot.class);
    }

    @Test
    void bindsEveryKindOfParameter() {
        var text =
                "{type: Parrot, sound: hello, friends: [sleep, {type: Parrot, sound: hi, friends: []}], toys: {a: 3}}";
        var findings = new Findings();
        var binder = new Binder(findings, new UnitNames(Map.of()), Sources.unchecked());
        var pet = binder.bind(binder.slot("pet", Pet.class), Yaml.parse(text, Origin.set("")));
        assertThat(findings.problems()).isEmpty();
        var sleep = new AlwaysSleep();
        var other = new Parrot("hi", List.of(), Map.of(), sleep, null);
        assertThat(pet).isEqualTo(new Parrot("hello", List.of(sleep, other), Map.of("a", 3), sleep, null));
        assertThat(ScenarioWriter.json(ScenarioWriter.tree((Record) pet)))
                .isEqualTo(
                        "{'sound':'hello','friends':[{'type':'AlwaysSleep'},{'type':'Parrot','sound':'hi','friends':[],"
                                        .replace('\'', '"')
                                + "'toys':{},'best':{'type':'AlwaysSleep'}}],'toys':{'a':3},'best':{'type':'AlwaysSleep'}}"
                                        .replace('\'', '"'));
    }

    @Test
    void mindsNoCase() {
        assertThat(Plugins.member(MarketRule.class, "sticky")).contains(Sticky.class);
        assertThat(Plugins.member(MarketRule.class, "stick")).isEmpty();
    }

    @Test
    void understandsShortNames() {
        assertThat(Plugins.member(Pet.class, "sleep")).contains(AlwaysSleep.class);
    }

    @Test
    void findsRecordsInAJarWithoutFolderEntries() throws IOException, ClassNotFoundException {
        try (var loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null)) {
            var family = loader.loadClass(MarketRule.class.getName());
            assertThat(Plugins.names(family)).contains("Competitive", "Cournot", "Sticky");
        }
    }

    private Path jar() throws IOException {
        var classes = Path.of("target/classes");
        var jar = folder.resolve("plain name.jar");
        List<Path> files;
        try (var walk = Files.walk(classes.resolve("overbuild"))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        try (var zip = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }
}
