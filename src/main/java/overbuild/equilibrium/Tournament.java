package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.engine.Run;
import overbuild.experiment.Blocks;
import overbuild.experiment.Replications;
import overbuild.experiment.Replications.Player;
import overbuild.experiment.StopSign;
import overbuild.experiment.Tally;
import overbuild.metric.Outcome;

/**
 * Strategies against each other: each is played by one firm while all others play another, in every seat, and by all.
 *
 * <p>Source: Axelrod 1984; one deviant among residents, Maynard Smith 1982.
 *
 * @param lineup which firms, which strategies
 * @param runs runs of each match
 * @param confidence confidence of intervals
 * @param threads how many runs at the same time
 */
public record Tournament(Lineup lineup, int runs, double confidence, int threads) {
    private static final int NOBODY = -1;

    /**
     * A match: residents, and perhaps one firm that plays another strategy.
     *
     * @param resident what all others play
     * @param seat the firm that does not; -1 for nobody
     * @param guest what that firm plays
     */
    public record Match(int resident, int seat, int guest) {
        /** Whether all play the same. */
        boolean isPure() {
            return seat == NOBODY;
        }

        /** What each firm plays. */
        public int[] choices(int firms) {
            var choices = new int[firms];
            Arrays.fill(choices, resident);
            if (!isPure()) choices[seat] = guest;
            return choices;
        }
    }

    /**
     * What a run of a match brought.
     *
     * @param proceeds what it brought the firms
     * @param overbuild structures at their peak over the planner's; NaN where not all play the same
     * @param dark largest dark share; NaN likewise
     */
    record Played(Proceeds proceeds, double overbuild, double dark) {}

    /** How many matches a tournament has: S + S (S - 1) N; half of the latter with two firms, who see each other. */
    public double matches() {
        double strategies = lineup.entries().size();
        double seats = lineup.firms().size() == 2 ? 1 : lineup.firms().size();
        return strategies + strategies * (strategies - 1) * seats;
    }

    /** All matches; with two firms a guest in the second seat is a resident in the first. */
    public List<Match> schedule() {
        int strategies = lineup.entries().size();
        int seats = lineup.firms().size() == 2 ? 1 : lineup.firms().size();
        var matches = new ArrayList<Match>();
        for (int resident = 0; resident < strategies; resident++) {
            matches.add(new Match(resident, NOBODY, resident));
            for (int guest = 0; guest < strategies; guest++) {
                for (int seat = 0; seat < seats && guest != resident; seat++) {
                    matches.add(new Match(resident, seat, guest));
                }
            }
        }
        return List.copyOf(matches);
    }

    /** Plays all matches, or as many replications of all as finish before the sign is raised. */
    public Ranking play(Runnable progress, StopSign stop) {
        var matches = schedule();
        var arms = matches.stream()
                .map(match -> new Replications(
                        lineup.playing(match.choices(lineup.firms().size())),
                        lineup.scenario().seed(),
                        runs,
                        threads))
                .toList();
        var players = matches.stream().map(this::player).toList();
        var rows = new Blocks(arms, threads).play(0, runs, players, progress, stop);
        return Ranking.of(this, matches, rows, Blocks.whole(rows), Tally.of(runs, rows));
    }

    private Player<Played> player(Match match) {
        int from = lineup.from();
        return (scenario, replication, seed, stop) -> {
            var fortunes = new Fortunes(scenario, lineup.firms(), from);
            var history = Run.play(scenario, seed, stop, fortunes);
            if (!match.isPure()) return new Played(fortunes.proceeds(), Double.NaN, Double.NaN);
            var evidence = Yardsticks.evidence(scenario, history);
            return new Played(
                    fortunes.proceeds(), Outcome.OVERBUILD_PLANNER.of(evidence), Outcome.DARK_SHARE_MAX.of(evidence));
        };
    }
}
