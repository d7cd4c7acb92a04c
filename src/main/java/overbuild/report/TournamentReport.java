package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.JFreeChart;
import overbuild.equilibrium.Ranking;
import overbuild.experiment.Interval;
import overbuild.experiment.RunResult.Failed;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a tournament.
 *
 * @param league the tournament and how strategies did
 * @param program the program that ran
 */
public record TournamentReport(League league, Program program) {
    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(league.places(), draft.resolve("ranking.csv"));
            Csv.write(league.matrix(), draft.resolve("matrix.csv"));
            if (charts) draw(draft.resolve(Charts.FOLDER));
            Json.write(document(), draft.resolve("tournament.json"));
            Json.write(manifest().document(program), draft.resolve(Manifest.FILE));
        });
    }

    private void draw(Path folder) throws IOException {
        new Picture("scores", scores()).write(folder);
        new Picture("spread", spread()).write(folder);
    }

    private List<String> names() {
        return league.ranking().strategies().stream()
                .map(place -> league.name(place.entry()))
                .toList();
    }

    private JFreeChart scores() {
        var units = league.resolved().scenario().units();
        var plot = Categories.plot("Strategy, the best first", names(), Style.axis("Score, " + units.money()));
        var scores =
                league.ranking().strategies().stream().map(Ranking.Place::score).toList();
        Categories.intervals(plot, List.of("true payoff per seat, mean over residents"), List.of(scores), false);
        return Style.chart(names().get(0) + " scores most", subtitle(), plot);
    }

    private JFreeChart spread() {
        var places = league.ranking().strategies();
        var plot = Categories.plot("Strategy, the best first", names(), Style.shares("Share of the population"));
        Categories.intervals(
                plot,
                List.of("long run of rare mutants (Moran)", "copying what pays (replicator)", "share of restraint"),
                List.of(
                        places.stream().map(place -> exact(place.moran())).toList(),
                        places.stream().map(place -> exact(place.replicator())).toList(),
                        places.stream().map(place -> exact(place.restraint())).toList()),
                false);
        return Style.chart("What spreads, and how much of it is restraint", subtitle(), plot);
    }

    private static Interval exact(double value) {
        return new Interval(1, value, Double.NaN, Double.NaN);
    }

    private String subtitle() {
        return league.resolved().scenario().name() + ", " + league.ranking().replications() + " runs of each of "
                + league.ranking().matches().size() + " matches.";
    }

    private Manifest manifest() {
        var tally = league.ranking().tally();
        return new Manifest(
                League.KIND,
                league.id(),
                digest(),
                league.resolved().scenario().seed(),
                league.ranking().tournament().runs(),
                tally.isComplete(),
                tally.completed(),
                league.command(),
                List.of(league.resolved()));
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(List.of(league.places(), league.matrix()));
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = document();
        document.put("resultDigest", digest());
        document.put("folder", folder.path().toString());
        return document;
    }

    private ObjectNode document() {
        var ranking = league.ranking();
        var document = Json.object();
        document.put("kind", League.KIND);
        document.put("runId", league.id());
        document.put("scenario", league.resolved().scenario().name());
        document.put("title", league.resolved().scenario().title());
        document.put("money", league.resolved().scenario().units().money());
        document.put("seed", league.resolved().scenario().seed());
        document.put("runs", ranking.replications());
        document.put("confidence", ranking.tournament().confidence());
        document.put("complete", ranking.tally().isComplete());
        document.put("failed", ranking.tally().failed());
        league.lineup().firms().forEach(document.putArray("firms")::add);
        TournamentText.spread(league).forEach(document.putArray("said")::add);
        var failed = document.putArray("failed_runs");
        for (int match = 0; match < ranking.rows().size(); match++) {
            for (var row : ranking.rows().get(match)) {
                if (row instanceof Failed<?> broken) failed.add(Summary.failure(broken, league.study(match)));
            }
        }
        ranking.strategies().forEach(place -> document.withArray("ranking").add(place(place)));
        return document;
    }

    private ObjectNode place(Ranking.Place place) {
        var node = Json.object();
        node.put("strategy", league.name(place.entry()));
        node.set("score", DilemmaDocument.interval(place.score()));
        node.set("behind", DilemmaDocument.interval(place.behind()));
        node.put("stands_firm", place.firm());
        var invaders = node.putArray("gives_way_to");
        place.invadedBy().forEach(entry -> invaders.add(league.name(entry)));
        node.put("moran", place.moran());
        node.put("replicator", place.replicator());
        node.set("restraint", Json.number(place.restraint()));
        node.set("overbuild_planner", DilemmaDocument.interval(place.overbuild()));
        node.set("dark_share_max", DilemmaDocument.interval(place.dark()));
        node.put("failed", place.failed());
        var payoffs = node.putObject("payoffs_among");
        var row = league.ranking().matrix().get(place.entry());
        for (int other = 0; other < row.size(); other++) {
            payoffs.set(league.name(other), DilemmaDocument.interval(row.get(other)));
        }
        return node;
    }
}
