package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static overbuild.it.Program.DUEL;
import static overbuild.it.Program.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A seat at a firm, on a terminal and by lists of choices. */
class PlayIT {
    @TempDir
    Path home;

    /** Plays with a list of choices. */
    private Program.Ended play(String choices, Object... arguments) throws IOException {
        var input = Files.writeString(Files.createTempFile("overbuild", ".choices"), choices);
        input.toFile().deleteOnExit();
        return Program.start(home, builder(arguments).redirectInput(input.toFile()))
                .end();
    }

    private static ProcessBuilder builder(Object... arguments) {
        var words = Stream.concat(Stream.of("play"), Stream.of(arguments)).toArray();
        return new ProcessBuilder(Program.words("-Doverbuild.terminal=false", words));
    }

    @Test
    void keepsWhatCanBeRunAgainAndCompete() throws IOException {
        var choices = "3\nr 3\n\nb\nu 4\n2 99\n";
        var ended = play(choices, DUEL, "--as", "Beta", "--console", "--out", "seat");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("paid by", "its own strategy", "restraint by all", "best path found", "your regret over");
        var debrief = JsonMapper.shared().readTree(Files.readString(home.resolve("seat/debrief.json")));
        var again = run(home, "run", "seat/play.yaml", "--json", "--no-charts", "--out", "again");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(debrief.path("resultDigest").asString())
                .matches("[0-9a-f]{64}")
                .isEqualTo(again.json().path("resultDigest").asString());
        var strategy = Files.readString(home.resolve("seat/strategy.yaml")).strip();
        var set = run(
                home, "run", DUEL, "--set", "firms.Beta.strategy=" + strategy, "--json", "--no-charts", "--out", "set");
        assertThat(set.json().path("resultDigest")).isEqualTo(again.json().path("resultDigest"));
        for (var command : List.of("dilemma", "tournament")) {
            var contest = run(
                    home,
                    command,
                    DUEL,
                    "--strategies",
                    "race,seat/strategy.yaml",
                    "--runs",
                    2,
                    "--no-charts",
                    "--json");
            assertThat(contest.code()).as(contest.err()).isZero();
            assertThat(contest.out()).contains("strategy");
        }
    }

    @Test
    void goesOnAsUsualAfterTheLastChoice() throws IOException {
        var ended = play("0\nq\nnonsense\n", DUEL, "--as", "Beta", "--console", "--out", "seat");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("on Beta decides as usual.");
        assertThat(Files.readAllLines(home.resolve("seat/choices.csv"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "1.5", "x", "3 0", "3 4 5", "r r", ""})
    void refusesAChoiceThatThereIsNot(String choice) throws IOException {
        var ended = play(choice + "\n", DUEL, "--as", "Beta", "--console", "--out", "seat");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("Line 1 of the choices, for ")
                .contains("'" + choice + "' is no choice", "0 to ");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void tellsWhenTheFirmCannotPay() throws IOException {
        var shipped = Path.of("scenarios/duel.yaml").toAbsolutePath();
        var ended = play("8 200\n", shipped, "--as", "Beta", "--console", "--out", "seat");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("Beta decides no more after ", "its creditors have taken over. You watch the rest.");
    }

    @Test
    void keepsNothingWhenNothingWasChosen() throws IOException {
        var ended = play("", DUEL, "--as", "Beta", "--console");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("nothing is kept");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatThereIsNoDisplay() {
        var builder = builder(DUEL, "--as", "Beta");
        builder.environment().remove("DISPLAY");
        var ended = Program.start(home, builder).end();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("There is no display here", "--as Beta --console");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void doesNotOverwriteAnotherPlay() throws IOException {
        assertThat(play("0\n", DUEL, "--as", "Beta", "--console", "--out", "seat")
                        .code())
                .isZero();
        var second = play("1\n", DUEL, "--as", "Beta", "--console", "--out", "seat");
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).contains("Choose another folder");
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    @DisabledOnOs(OS.WINDOWS)
    void keepsWhatWasPlayedWhenItIsInterrupted(String signal, int code) throws Exception {
        var program = Program.start(home, builder(DUEL, "--as", "Beta", "--console", "--out", "seat"));
        var input = program.process().getOutputStream();
        input.write("1\n2\n".getBytes(StandardCharsets.UTF_8));
        input.flush();
        for (int tenths = 0; tenths < 300 && questions(program) < 3; tenths++) TimeUnit.MILLISECONDS.sleep(100);
        assertThat(questions(program)).isEqualTo(3);
        new ProcessBuilder("kill", "-" + signal, Long.toString(program.process().pid()))
                .start()
                .waitFor();
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.err()).contains("what was played is kept");
        assertThat(Files.readAllLines(home.resolve("seat/choices.csv"))).hasSize(3);
        assertThat(home.resolve("seat/debrief.json")).doesNotExist();
        assertThat(run(home, "run", "seat/play.yaml", "--no-charts").code()).isZero();
    }

    private static long questions(Program program) throws IOException {
        return Files.readString(program.out())
                .lines()
                .filter(line -> line.contains("q stops:"))
                .count();
    }
}
