package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SelftestCommandTest {
    private static final String RECORD = """
            [{"id": "N5", "kind": "%s", "through": "solver", "tolerance": {"relative": 1e-9, "absolute": 1e-12},
              "cases": [{"inputs": {"pK": 10, "r": 0.1, "delta": 0.05, "g_down": 0.3},
                         "outputs": {"u_continuous": %s, "u_discrete_end": 4.35,
                                     "u_discrete_start": 3.954545454545, "u_discrete_end_constant_price": 1.5}}]}]
            """;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void leavesWithNothingWhenAllPass() {
        assertThat(selftest("--kind", "user-cost")).isZero();
        assertThat(out.toString()).contains("N5[0]").contains("1 passed, 0 failed, 0 not covered");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void leavesWithOneWhenAnOutputIsOff() throws IOException {
        assertThat(selftest("--cases", file("user-cost", 4.6))).isEqualTo(1);
        assertThat(out.toString()).contains("u_continuous").contains("4.6").contains("off by 0.10");
    }

    @Test
    void doesNotFailWhatItDoesNotKnow() throws IOException {
        assertThat(selftest("--cases", file("cournot-cubic", 4.5))).isZero();
        assertThat(out.toString()).contains("not covered").contains("0 passed, 0 failed, 1 not covered");
    }

    @Test
    void writesOneDocument() throws IOException {
        assertThat(selftest("--json", "--cases", file("user-cost", 4.6))).isEqualTo(1);
        var document = JsonMapper.builder().build().readTree(out.toString());
        assertThat(document.propertyNames()).containsExactly("cases", "passed", "failed", "notCovered");
        var one = document.get("cases").get(0);
        assertThat(one.propertyNames())
                .containsExactly("id", "case", "kind", "through", "verdict", "expected", "got", "tolerance");
        assertThat(one.get("verdict").stringValue()).isEqualTo("fail");
        assertThat(one.get("got").get("u_continuous").doubleValue()).isEqualTo(4.5);
        assertThat(document.get("failed").intValue()).isEqualTo(1);
    }

    @Test
    void namesTheNearestKind() {
        assertThat(selftest("--kind", "usercost")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no kind 'usercost'").contains("Maybe 'user-cost'?");
    }

    @Test
    void refusesFilesItCannotRead() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.json"), "[{\"id\": 3");
        for (var file : new Path[] {broken, folder, folder.resolve("none.json")}) {
            assertThat(selftest("--cases", file.toString())).isEqualTo(2);
        }
        assertThat(err.toString())
                .contains("broken.json")
                .contains("it is a folder")
                .contains("there is no such file")
                .doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    private String file(String kind, double continuous) throws IOException {
        return Files.writeString(folder.resolve("cases.json"), RECORD.formatted(kind, continuous))
                .toString();
    }

    private int selftest(String... args) {
        var line = new String[args.length + 1];
        line[0] = "selftest";
        System.arraycopy(args, 0, line, 1, args.length);
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line);
    }
}
