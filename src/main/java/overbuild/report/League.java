package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import overbuild.equilibrium.Lineup;
import overbuild.equilibrium.Ranking;
import overbuild.equilibrium.Tournament;
import overbuild.model.ModelVersion;
import overbuild.scenario.Resolved;

/**
 * A tournament and how strategies did.
 *
 * @param resolved the scenario
 * @param ranking how strategies did
 * @param command the command that repeats it
 * @param run the command that runs the scenario, without seed
 */
public record League(Resolved resolved, Ranking ranking, String command, String run) {
    /** Kind of its files. */
    static final String KIND = "tournament";

    private static final int DIGITS = 16;

    /** What tells it from others: a hash of all that determines its results. */
    public static String id(Resolved resolved, Tournament tournament) {
        var text = String.join(
                "\n",
                KIND,
                "model " + ModelVersion.NUMBER,
                "seed " + resolved.scenario().seed(),
                "runs " + tournament.runs(),
                "confidence " + tournament.confidence(),
                "firms " + tournament.lineup().firms(),
                "strategies " + tournament.lineup().entries(),
                resolved.canonicalJson());
        return Digest.of(text).substring(0, DIGITS);
    }

    String id() {
        return id(resolved, ranking.tournament());
    }

    Lineup lineup() {
        return ranking.tournament().lineup();
    }

    String name(int entry) {
        return lineup().entries().get(entry).name();
    }

    /** A match as a scenario to run by itself. */
    public Study study(int match) {
        int[] choices = ranking.matches().get(match).choices(lineup().firms().size());
        return Question.study(resolved, lineup(), choices, run);
    }

    /** {@code ranking.csv}: a row per strategy, the best first. */
    Sheet places() {
        var columns = List.of(
                "strategy",
                "score",
                "score_low",
                "score_high",
                "behind",
                "behind_low",
                "behind_high",
                "stands_firm",
                "moran",
                "replicator",
                "restraint",
                "overbuild_planner",
                "dark_share_max",
                "failed");
        var rows = new ArrayList<List<Object>>();
        for (var place : ranking.strategies()) {
            rows.add(List.of(
                    name(place.entry()),
                    place.score().mean(),
                    place.score().low(),
                    place.score().high(),
                    place.behind().mean(),
                    place.behind().low(),
                    place.behind().high(),
                    place.firm() ? 1 : 0,
                    place.moran(),
                    place.replicator(),
                    place.restraint(),
                    place.overbuild().mean(),
                    place.dark().mean(),
                    place.failed()));
        }
        return new Sheet(columns, rows);
    }

    /** {@code matrix.csv}: a row per strategy and residents. */
    Sheet matrix() {
        var rows = new ArrayList<List<Object>>();
        for (int own = 0; own < ranking.matrix().size(); own++) {
            for (int other = 0; other < ranking.matrix().size(); other++) {
                var payoff = ranking.matrix().get(own).get(other);
                rows.add(List.of(name(own), name(other), payoff.n(), payoff.mean(), payoff.low(), payoff.high()));
            }
        }
        return new Sheet(List.of("strategy", "residents", "n", "mean", "low", "high"), rows);
    }
}
