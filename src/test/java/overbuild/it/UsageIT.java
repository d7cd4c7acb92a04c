package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static overbuild.it.Program.DUEL;
import static overbuild.it.Program.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says and how it exits. */
class UsageIT {
    private static final Path BAD = Path.of("src/test/resources/bad-scenarios").toAbsolutePath();

    private static final Path SWEEPS = Path.of("src/test/resources/bad-sweeps").toAbsolutePath();

    private static final Path GAMES = Path.of("src/test/resources/games").toAbsolutePath();

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rnu x",
                "--nope",
                "run",
                "run nosuch",
                "run nosuch.yaml",
                "run . ",
                "run DUEL --runs 0",
                "run DUEL --runs x",
                "run DUEL --runs 99999999999",
                "run DUEL --threads -1",
                "run DUEL --seed 1.5",
                "run DUEL --set ticks=0",
                "run DUEL --set tikcs=10",
                "run DUEL --set nonsense",
                "run DUEL --set targets[0].metric=dark_share_mix",
                "run DUEL --out BUSY",
                "run DUEL --out BUSY/below",
                "run DUEL extra",
                "play",
                "play DUEL",
                "play DUEL --as Nobody --console",
                "play DUEL --as Beta --console --levels 1",
                "play DUEL --as Beta --console --out BUSY",
                "play nosuch --as Beta --console",
                "dilemma DUEL --strategies race,nosuch.yaml",
                "validate",
                "validate nosuch",
                "validate DUEL DUEL",
                "validate DUEL --runs 0",
                "validate DUEL --set ticks=0",
                "validate UNTARGETED",
                "validate DUEL --out BUSY",
                "run UPSIDEDOWN",
                "validate UPSIDEDOWN",
                "validate UNITLESS",
                "compare",
                "compare DUEL",
                "compare DUEL DUEL",
                "compare DUEL UNTARGETED",
                "compare DUEL --intervention nosuch",
                "compare DUEL --intervention nosuch.yaml",
                "run DUEL --markets nosuch",
                "run DUEL --markets Cournot,,Sticky",
                "run DUEL --markets {type:",
                "audit",
                "audit nosuch",
                "audit DUEL --tick 99999",
                "audit DUEL --tick -1",
                "audit DUEL --tick first",
                "audit DUEL --format xml",
                "audit DUEL --firms some",
                "audit DUEL --out busy",
                "audit DUEL --set ticks=0",
                "game nosuch --tick 1",
                "game DUEL",
                "game DUEL --tick 99999",
                "game DUEL --tick 1 --firms nobody,somebody",
                "game DUEL --tick 1 --set ticks=0",
                "game DUEL --tick 1 --out BUSY",
                "report",
                "report nosuch",
                "report .",
                "report busy",
                "explain",
                "explain nosuch",
                "list things",
                "game",
                "game nosuch.nfg",
                "game busy",
                "game GAMES/bad/words.nfg",
                "game GAMES/bad/nan.json",
                "game GAMES/race.json --solve nsh",
                "game GAMES/race.json --solve {type:",
                "game GAMES/three.nfg --solve LemkeHowson",
                "game GAMES/race.json --solve {type:LogitQre,lambda:-1}",
                "game GAMES/race.json --export race.txt",
                "game GAMES/race.json --export nowhere/race.nfg",
                "sweep",
                "sweep nosuch",
                "sweep nosuch.yaml",
                "sweep SWEEPS/unknown-path.yaml",
                "sweep SWEEPS/too-large.yaml",
                "sweep SWEEPS/points-without-header.yaml",
                "sweep tiny --shard 4/3",
                "sweep tiny --shard 0/3",
                "sweep tiny --shard two",
                "sweep tiny --threads 0",
                "sweep tiny --max-time soon",
                "sweep tiny --engine abacus",
                "sweep tiny --out BUSY",
                "merge",
                "merge nosuch",
                "verify nosuch",
                "verify . --fraction 2",
                "rerun nosuch#1",
                "rerun nosuch",
                "watch nosuch#1",
                "watch nosuch#",
                "dilemma",
                "dilemma nosuch",
                "dilemma DUEL --strategies restrain",
                "dilemma DUEL --strategies restrain,rase",
                "dilemma DUEL --runs 0",
                "dilemma DUEL --confidence 1.5",
                "dilemma DUEL --max-time soon",
                "dilemma DUEL --firms Beta",
                "dilemma DUEL --out BUSY",
                "tournament DUEL",
                "tournament DUEL --strategies race",
                "tournament DUEL --strategies race,rase",
                "tournament DUEL --strategies race,restrain --runs 0",
                "completion tcsh"
            })
    void refusesBadUsageAndWritesNothing(String line) throws IOException {
        Files.writeString(home.resolve("busy"), "mine");
        var words = line.replace("DUEL", DUEL.toString())
                .replace("BUSY", "busy")
                .replace(
                        "UNTARGETED",
                        Path.of("scenarios/duel.yaml").toAbsolutePath().toString())
                .replace("UPSIDEDOWN", BAD.resolve("band-upside-down.yaml").toString())
                .replace("GAMES", GAMES.toString())
                .replace("SWEEPS", SWEEPS.toString())
                .replace("UNITLESS", BAD.resolve("data-unit.yaml").toString())
                .strip();
        var ended = run(home, (Object[]) (words.isEmpty() ? new String[0] : words.split(" +", -1)));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("busy"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatThereIsNoDisplayForTheWindow() {
        var builder = new ProcessBuilder(Program.words("-Doverbuild.terminal=false", "watch", DUEL));
        builder.environment().remove("DISPLAY");
        var ended = Program.start(home, builder).end();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("There is no display here", "--frames DIR");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void namesTheNearestKnownName() {
        assertThat(run(home, "rnu").err()).contains("Maybe 'run'?");
        assertThat(run(home, "run", DUEL, "--markets", "Cornout").err()).contains("Maybe 'Cournot'?");
        assertThat(run(home, "run", DUEL, "--thread", "1").err()).contains("Maybe '--threads'?");
        assertThat(run(home, "run", DUEL, "--set", "tikcs=1").err()).contains("Maybe 'ticks'?");
        assertThat(run(home, "run", DUEL, "--set", "targets[0].metric=dark_share_mix")
                        .err())
                .contains("Maybe 'dark_share_max'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "validate",
                "compare",
                "audit",
                "game",
                "dilemma",
                "tournament",
                "report",
                "explain",
                "list",
                "schema",
                "selftest",
                "completion"
            })
    void helpsWithExamples(String command) {
        var ended = run(home, command, "--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Examples:").contains("overbuild " + command);
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsItsVersion() {
        assertThat(run(home, "--version").out().lines()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --json",
                "list metrics --json",
                "explain DUEL --json",
                "schema",
                "run DUEL --json --no-charts",
                "validate ai-race-2025 --runs 2 --json --no-charts",
                "audit DUEL --format json",
                "audit DUEL --tick all --format json",
                "dilemma DUEL --runs 2 --json --no-charts",
                "tournament DUEL --strategies race,restrain --runs 2 --json --no-charts",
                "run DUEL --markets all --json --no-charts"
            })
    void printsOneJsonDocument(String line) {
        var ended = run(home, (Object[]) line.replace("DUEL", DUEL.toString()).split(" ", -1));
        assertThat(ended.code()).isZero();
        assertThat(ended.json().isObject()).isTrue();
        assertThat(ended.out()).doesNotContain("NaN");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsQuietWhenNobodyListens() throws IOException {
        var line = "java -jar '" + Program.JAR + "' list metrics | head -n 1";
        var ended = Program.start(home, new ProcessBuilder(List.of("sh", "-c", line)))
                .end();
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
    }
}
