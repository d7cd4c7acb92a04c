package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaWriterTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioWriter.json(SchemaWriter.schema()), InputFormat.JSON);

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    @Test
    void isAValidSchema() {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(ScenarioWriter.json(SchemaWriter.schema()), InputFormat.JSON))
                .isEmpty();
    }

    /** Editors complete and check shipped scenarios, and copies of them, without the program. */
    @Test
    void liesBesideTheScenarios() throws IOException {
        var file = Path.of("scenarios/schema.json");
        var text = ScenarioWriter.json(SchemaWriter.schema()) + "\n";
        if (System.getProperty("docs.update") != null) Files.writeString(file, text);
        assertThat(file).as("rewrite it with -Ddocs.update").hasContent(text);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsWhatIsShipped(Path scenario) throws IOException {
        var text = Files.readString(scenario);
        assertThat(text).startsWith("# yaml-language-server: $schema=schema.json\n");
        assertThat(errors(text)).isEmpty();
    }

    static List<Path> shipped() throws IOException {
        try (var files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("sources.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void acceptsAValidScenario() throws IOException {
        assertThat(errors(Files.readString(Duel.FILE))).isEmpty();
    }

    @Test
    void acceptsAResolvedScenario() {
        assertThat(errors(Duel.with("market=Sticky").canonicalJson())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "structures: {price: 3}",
                "structures: {price: {value: 3, unit: USD bn/strand, note: guess}}",
                "technology: {growth: {value: 40, unit: '%'}}",
                "firms: {Alpha: {beliefs: {rule: {eta: 0.2}}}}",
                "firms: {Alpha: null}",
                "market: Cournot",
                "market: Sticky",
                "everyFirm: {strategy: {type: BestReply, lambda: 0.3}}",
            })
    void requiresNothingWithABase(String yaml) {
        assertThat(errors(yaml.equals("{}") ? "base: duel" : "base: duel\n" + yaml))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticks: 10",
                "base: duel\nstrcutures: {price: 3}",
                "base: duel\nstructures: {price: -1}",
                "base: duel\nstructures: {price: cheap}",
                "base: duel\nstructures: {price: {value: 3, sauce: x}}",
                "base: duel\nfirms: {Alpha: {strategy: {type: BestRepley}}}",
                "base: duel\nfirms: {Alpha: {strategy: {type: BestReply, lamda: 0.1}}}",
                "base: duel\nfirms: {Alpha: {beliefs: {psi: 1.5}}}",
                "base: duel\nstart: 2000-Q5",
                "base: duel\ntechnology: {growth: {2000-01: 3}}",
                "base: duel\ntargets: [{fact: T}]",
                "base: duel\nmarket: {type: Sticky, speed: 3}",
            })
    void refusesWhatTheReaderRefuses(String yaml) {
        assertThat(errors(yaml)).isNotEmpty();
    }

    @Test
    void requiresStrategiesUnlessShared() throws IOException {
        var duel = Files.readString(Duel.FILE);
        assertThat(errors(duel.replace("strategy: {lambda: 0.2}", "cash: 1"))).isEmpty();
        assertThat(errors(duel.replace("everyFirm", "everyOne"))).isNotEmpty();
        var alone = duel.replaceAll("(?s)everyFirm:.*?firms:", "firms:");
        assertThat(errors(alone)).isNotEmpty();
    }

    @Test
    void namesUnitsMeaningsAndStandards() {
        var psi = SchemaWriter.schema().at("/$defs/scenario.Beliefs/properties/psi");
        assertThat(psi.get("description").asString()).isEqualTo("Weight of rivals' pipeline, psi");
        assertThat(psi.get("default").asDouble()).isEqualTo(1);
        assertThat(psi.at("/anyOf/0/maximum").asInt()).isEqualTo(1);
    }
}
