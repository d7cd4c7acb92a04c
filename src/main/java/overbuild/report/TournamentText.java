package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.equilibrium.Ranking;
import overbuild.experiment.Interval;

/** What a person wants to know of a tournament. */
public final class TournamentText {
    private static final int WIDEST = 6;

    private TournamentText() {}

    /** The lines to print. */
    public static List<String> of(League league) {
        var block = new Block();
        var scenario = league.resolved().scenario();
        var ranking = league.ranking();
        block.text(scenario.name() + (scenario.title().isBlank() ? "" : ": " + scenario.title()));
        block.text(
                "%d strategies in the seats of %s, from %s on: %d matches, %d runs of each on the same chance, the first with seed %d"
                        .formatted(
                                league.lineup().entries().size(),
                                Sentences.and(league.lineup().firms()),
                                scenario.start().plus(league.lineup().from()),
                                ranking.matches().size(),
                                ranking.replications(),
                                scenario.seed()));
        block.text("");
        block.lines(Columns.figures(places(league)));
        block.text("Score: true payoff per seat, " + scenario.units().money()
                + ", mean over residents, itself included; behind: less than the best, * beyond chance. Restraint: share of"
                + " decisions nearer to restraint than to a race. Where all play it: peak over the planner's, largest dark share,"
                + " share of firms that fail.");
        block.text("");
        spread(league).forEach(block::text);
        if (ranking.matrix().size() <= WIDEST) {
            block.text("");
            block.lines(Columns.figures(matrix(league)));
            block.text("What the strategy of a row earns where all others play that of a column.");
        }
        block.text("");
        return block.lines();
    }

    private static List<List<String>> places(League league) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Strategy", "score", "behind", "restraint", "peak", "dark", "failed"));
        for (var place : league.ranking().strategies()) rows.add(row(league, place));
        return rows;
    }

    private static List<String> row(League league, Ranking.Place place) {
        boolean best = place.behind().mean() == 0;
        return List.of(
                league.name(place.entry()),
                measured(place.score()),
                best ? "" : measured(place.behind()) + (place.behind().isClear() ? "*" : " "),
                Double.isNaN(place.restraint()) ? "-" : Figures.percent(place.restraint()),
                Figures.number(place.overbuild().mean()),
                Figures.percent(place.dark().mean()),
                Figures.percent(place.failed()));
    }

    private static String measured(Interval value) {
        double half = (value.high() - value.low()) / 2;
        return Figures.number(value.mean()) + (half > 0 ? " ±" + Figures.rough(half) : "");
    }

    /** Who would spread. */
    static List<String> spread(League league) {
        var sentences = new ArrayList<String>();
        for (var place : league.ranking().strategies()) {
            var name = league.name(place.entry());
            if (place.firm())
                sentences.add(name + " stands firm: every other strategy earns less among those who play it.");
            else if (!place.invadedBy().isEmpty())
                sentences.add(name + " gives way to "
                        + Sentences.and(
                                place.invadedBy().stream().map(league::name).toList()) + ".");
            else sentences.add(name + ": nobody clearly earns more or less among those who play it.");
        }
        sentences.add("In the long run of rare mutants a population plays " + shares(league, true)
                + "; copying what pays from an even start leads to " + shares(league, false) + ".");
        return sentences;
    }

    private static String shares(League league, boolean moran) {
        return league.ranking().strategies().stream()
                .filter(place -> (moran ? place.moran() : place.replicator()) >= 0.005)
                .map(place ->
                        league.name(place.entry()) + " " + Figures.percent(moran ? place.moran() : place.replicator()))
                .collect(Collectors.joining(", "));
    }

    private static List<List<String>> matrix(League league) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("Payoffs among"));
        league.lineup().entries().forEach(entry -> head.add(entry.name()));
        rows.add(head);
        var matrix = league.ranking().matrix();
        for (int own = 0; own < matrix.size(); own++) {
            var row = new ArrayList<>(List.of(league.name(own)));
            matrix.get(own).forEach(payoff -> row.add(measured(payoff)));
            rows.add(row);
        }
        return rows;
    }
}
