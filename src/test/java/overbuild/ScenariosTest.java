package overbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.engine.Run;
import overbuild.scenario.ScenarioException;

class ScenariosTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void sweep() throws IOException {
        var file = home.resolve("few.yaml");
        Files.writeString(file, """
                scenario: duel
                replications: 2
                outcomes: [price_collapse]
                axes: {hype: {path: firms.*.beliefs.kappa, values: [0.5, 2]}}
                """);
        assertThat(execute(
                        "sweep", file.toString(), "--out", home.resolve("few").toString()))
                .isZero();
    }

    private static int execute(String... words) {
        var out = new StringWriter();
        int code = Main.execute(new PrintWriter(out), new PrintWriter(out), words);
        assertThat(code).as(out.toString()).isZero();
        return code;
    }

    private static Scenarios scenarios(String name, String... patches) {
        var choice = new Choice();
        choice.scenario = name;
        choice.patches = List.of(patches);
        return new Scenarios(choice);
    }

    @Test
    void findsTheRunOfARow() throws IOException {
        for (int run = 0; run < 4; run++) {
            var name = home.resolve("few") + "#" + run;
            var row = SweepRow.of(name);
            var shown = scenarios(name).first().scenario();
            assertThat(shown.seed()).isEqualTo(row.row().seed());
            assertThat(row.sweep().gaps(row.row(), shown, Run.play(shown, shown.seed())))
                    .isEmpty();
        }
    }

    @Test
    void setsValuesOfARow() {
        var name = home.resolve("few") + "#3";
        assertThat(scenarios(name, "ticks=7").first().scenario().ticks()).isEqualTo(7);
        assertThat(scenarios(name).read(name, OptionalLong.of(5)).scenario().seed())
                .isEqualTo(5);
    }

    @Test
    void tellsOfARowThatIsNotThere() {
        assertThatThrownBy(() -> scenarios(home.resolve("few") + "#99").first())
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("has no row 99");
        assertThatThrownBy(() -> scenarios("nosuch#1").first())
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("holds no sweep");
    }
}
