package overbuild.gamefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import overbuild.game.PayoffTable;
import overbuild.scenario.Intake;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.ScenarioException;

/** Reads and writes games; the end of a file's name says how. */
public final class GameFile {
    private GameFile() {}

    /** Whether a file is called like a game. */
    public static boolean isGame(Path file) {
        return ends(file, ".nfg") || ends(file, ".json");
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * The game in a file.
     *
     * @throws ScenarioException with everything that is wrong and its line
     */
    public static PayoffTable read(Path file) {
        var origin = new Origin(Origin.Kind.FILE, Intake.name(file), 0, 0);
        if (ends(file, ".nfg")) return NfgReader.read(Intake.text(file), origin);
        if (ends(file, ".json")) return JsonReader.read(Intake.text(file), origin);
        throw new ScenarioException(List.of(new Problem(origin, "", "the name of a game must end in .nfg or .json")));
    }

    /** A game as Gambit's {@code .nfg}. */
    public static String text(PayoffTable game) {
        return NfgWriter.text(game);
    }

    /** Writes a game. */
    public static void write(PayoffTable game, Path file) throws IOException {
        Files.writeString(file, ends(file, ".json") ? JsonText.of(game) : NfgWriter.text(game));
    }
}
