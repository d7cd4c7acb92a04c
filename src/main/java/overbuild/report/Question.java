package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import overbuild.equilibrium.Answer;
import overbuild.equilibrium.Inquiry;
import overbuild.equilibrium.Lineup;
import overbuild.model.Frame;
import overbuild.model.ModelVersion;
import overbuild.scenario.Resolved;
import overbuild.strategy.Scripted;

/**
 * Which game firms play when each chooses a strategy for a whole run, and what the runs say.
 *
 * @param resolved the scenario
 * @param answer what the runs say
 * @param ending why there were no more runs
 * @param command the command that repeats it
 * @param run the command that runs the scenario, without seed
 */
public record Question(Resolved resolved, Answer answer, Ending ending, String command, String run) {
    /** Kind of its files. */
    static final String KIND = "dilemma";

    private static final int DIGITS = 16;

    /** What tells it from others: a hash of all that determines its results. */
    public static String id(Resolved resolved, Inquiry inquiry) {
        var text = String.join(
                "\n",
                KIND,
                "model " + ModelVersion.NUMBER,
                "seed " + resolved.scenario().seed(),
                "runs " + inquiry.runs(),
                "confidence " + inquiry.confidence(),
                "firms " + inquiry.lineup().firms(),
                "strategies " + inquiry.lineup().entries(),
                resolved.canonicalJson());
        return Digest.of(text).substring(0, DIGITS);
    }

    String id() {
        return id(resolved, answer.inquiry());
    }

    Lineup lineup() {
        return answer.lineup();
    }

    /** A cell as a scenario to run by itself. */
    public Study study(int cell) {
        return study(resolved, lineup(), lineup().choices(cell), run);
    }

    /** What firms choose as a scenario to run by itself. */
    static Study study(Resolved resolved, Lineup lineup, int[] choices, String run) {
        var command = new StringBuilder(run);
        for (int k = 0; k < choices.length; k++) {
            var name = lineup.firms().get(k);
            boolean scripted = lineup.scenario().firms().get(name).strategy() instanceof Scripted;
            command.append(" --set 'firms.").append(name).append(scripted ? ".strategy.then=" : ".strategy=");
            command.append(lineup.entries().get(choices[k]).text()).append('\'');
        }
        return new Study(resolved, OptionalInt.empty(), command.toString());
    }

    /** How many runs there are when the time was too short for all. */
    public String kept() {
        return "Time is up: %d of %d runs had ended and are kept; %d replications of all combinations are whole."
                .formatted(
                        answer.tally().ended(),
                        answer.tally().runs(),
                        answer.blocks().size());
    }

    /** {@code payoffs.csv}: a row per frame, cell and firm. */
    Sheet payoffs() {
        var columns = new ArrayList<>(List.of("frame", "cell"));
        lineup().firms().forEach(firm -> columns.add("plays_" + firm));
        columns.addAll(List.of("firm", "n", "mean", "low", "high", "failed"));
        var rows = new ArrayList<List<Object>>();
        for (var reading : answer.frames()) {
            for (int cell = 0; cell < reading.game().mean().cells(); cell++) {
                for (int firm = 0; firm < lineup().firms().size(); firm++) rows.add(row(reading.frame(), cell, firm));
            }
        }
        return new Sheet(columns, rows);
    }

    private List<Object> row(Frame frame, int cell, int firm) {
        var row = new ArrayList<Object>(List.of(frame.toString(), cell));
        int[] choices = lineup().choices(cell);
        IntStream.of(choices)
                .forEach(choice -> row.add(lineup().entries().get(choice).name()));
        var payoff = answer.in(frame).game().payoff(firm, cell, answer.inquiry().confidence());
        row.addAll(List.of(
                lineup().firms().get(firm),
                payoff.n(),
                payoff.mean(),
                payoff.low(),
                payoff.high(),
                answer.failed(cell, firm)));
        return row;
    }
}
