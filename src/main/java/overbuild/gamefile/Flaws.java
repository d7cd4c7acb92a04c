package overbuild.gamefile;

import java.util.ArrayList;
import java.util.List;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.ScenarioException;

/** What is wrong with the file of a game, collected so that it is told at once. */
final class Flaws {
    private static final int LONGEST = 40;

    private final Origin file;
    private final List<Problem> problems = new ArrayList<>();

    Flaws(Origin file) {
        this.file = file;
    }

    /** Notes something wrong in a line. */
    void note(int line, String message) {
        problems.add(new Problem(new Origin(file.kind(), file.name(), line, 1), "", message));
    }

    /** What is fatal to reading on. */
    ScenarioException fatal(int line, String message) {
        note(line, message);
        return new ScenarioException(problems);
    }

    /** Fails when something is wrong. */
    void check() {
        if (!problems.isEmpty()) throw new ScenarioException(problems);
    }

    /** A piece of the file as it is quoted in messages. */
    static String quoted(String text) {
        return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "'";
    }
}
