package overbuild.sweep;

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
import overbuild.scenario.ScenarioWriter;

class SweepSchemaTest {
    private static final Path FOLDER = Path.of("scenarios/sweeps");
    private static final String TEXT = ScenarioWriter.json(SweepSchema.schema()) + "\n";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    /** Editors complete and check shipped sweeps, and copies of them, without the program. */
    @Test
    void liesBesideTheSweeps() throws IOException {
        var file = FOLDER.resolve("schema.json");
        if (System.getProperty("docs.update") != null) Files.writeString(file, TEXT);
        assertThat(file).as("rewrite it with -Ddocs.update").hasContent(TEXT);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsWhatIsShipped(Path sweep) throws IOException {
        var text = Files.readString(sweep);
        assertThat(text).startsWith("# yaml-language-server: $schema=schema.json\n");
        assertThat(errors(text)).isEmpty();
    }

    static List<Path> shipped() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void acceptsWhatAManifestHolds() {
        assertThat(errors(ScenarioWriter.json(Sweeps.small().definition()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "axes: {market: Cournot}",
                "axes: {market: [Cournot, {type: Sticky, speed: 0.6}]}",
                "axes: {m: {path: market, values: [Cournot]}}",
                "axes: {credit.spread: {from: 0.01, to: 0.1, steps: 4, scale: log}}",
                "axes: {structures.price: {type: Triangular, low: 2, mode: 3, high: 8}}",
                "axes: {p: {path: structures.price, type: TruncatedNormal, mean: 3, sigma: 1, low: 2, high: 8}}",
                "combinations: [{}, {firms.Alpha: null}]",
                "points: points.csv\nstop: {time: 10m, intervals: {glut: 0.1}}",
                "points: points.csv\ndesign: {type: Sobol, points: 64}\nseries: [price]\noutcomes: [all]",
            })
    void acceptsWhatTheReaderAccepts(String yaml) {
        assertThat(errors("scenario: duel\n" + yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "axis: {market: Cournot}",
                "axes: {market: []}",
                "axes: {credit.spread: {from: 0.01}}",
                "axes: {credit.spread: {from: 0.01, to: 0.1, steps: 1}}",
                "axes: {credit.spread: {from: 0.01, to: 0.1, scale: logarithmic}}",
                "axes: {structures.price: {type: Triangle, low: 2, mode: 3, high: 8}}",
                "axes: {structures.price: {type: Triangular, low: 2, mode: 3}}",
                "axes: {market: Cournot}\nreplications: 0",
                "axes: {market: Cournot}\noutcomes: [gluttony]",
                "axes: {market: Cournot}\nseeds: comon",
            })
    void refusesWhatTheReaderRefuses(String yaml) {
        assertThat(errors("scenario: duel\n" + yaml)).isNotEmpty();
    }
}
