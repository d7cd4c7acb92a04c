package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.market.MarketRule;
import overbuild.scenario.Plugins;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarketsTest {
    private static final String DUEL = "src/test/resources/it/duel.yaml";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void playsEveryRule() throws IOException {
        assertThat(run("--markets", "all")).isZero();
        assertThat(out.toString()).doesNotContain("Left out");
        var table = Files.readString(folder.resolve("out/robustness.csv"));
        assertThat(Plugins.names(MarketRule.class)).allMatch(rule -> table.contains("\n" + rule + ","));
    }

    @Test
    void takesRulesWithParameters() {
        var one = "{type: Sticky, speed: 0.3, toward: {type: Competitive}}";
        assertThat(run("--json", "--markets", "cournot," + one + ", {type: Sticky, speed: 1}", "--markets", "Sticky"))
                .isZero();
        var markets = document().path("markets");
        assertThat(markets.propertyNames())
                .containsExactly("Competitive", "Cournot", one, "{type: Sticky, speed: 1}", "Sticky");
        assertThat(markets.path(one).path("price_collapse"))
                .isEqualTo(alone("market=" + one).path("price_collapse"));
    }

    @Test
    void callsRulesWithParametersByNumbers() {
        run("--markets", "{type: Sticky, speed: 0.3}");
        assertThat(out.toString())
                .containsPattern("Under +Competitive +rule 2")
                .contains("rule 2 is {type: Sticky, speed: 0.3}");
    }

    @Test
    void refusesABadParameterWithItsRange() {
        assertThat(run("--markets", "Cournot,{type: Sticky, speed: 3}")).isEqualTo(2);
        assertThat(err.toString()).contains("market.speed must lie in [0, 1], but was 3");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesARuleThatIsNone() {
        assertThat(run("--markets", "{type: Stikcy}")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe 'Sticky'?");
    }

    private JsonNode alone(String patch) {
        out.getBuffer().setLength(0);
        run("--json", "--set", patch);
        return document().path("outcomes");
    }

    private JsonNode document() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... options) {
        var words = new ArrayList<>(List.of("run", DUEL, "--no-charts"));
        words.addAll(List.of(options));
        words.addAll(List.of(
                "--out",
                folder.resolve(words.contains("--set") ? "alone" : "out").toString()));
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
    }
}
