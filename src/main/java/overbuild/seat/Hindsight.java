package overbuild.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.equilibrium.Continuation.Worth;
import overbuild.seat.Alternative.Kind;

/**
 * What a person would rather have chosen.
 *
 * <p>Regret of a quarter = max over its levels of V(level) - V(choice), V what the run is worth with all other choices as they were, rivals
 * answering as they do.
 *
 * <p>Source: Savage 1951; against the best unchanging choice, Hannan 1957.
 *
 * @param replay plays runs again
 * @param you what the run was worth
 */
record Hindsight(Replay replay, Worth you) {
    private static final int LEVELS = 9;

    /** The regret of each choice. */
    List<Regret> regrets() {
        var picks = replay.seat().picks();
        return IntStream.range(0, picks.size())
                .mapToObj(k -> {
                    var pick = picks.get(k);
                    var worths = replay.worths(replay.until(replay.tick(pick.date())), picks, k);
                    int best = best(worths);
                    double gain = best < 0 ? 0 : worths.get(best).value() - you.value();
                    return new Regret(
                            pick.date(),
                            pick.capex(),
                            gain > 0 ? pick.menu().get(best) : pick.capex(),
                            Math.max(0, gain));
                })
                .toList();
    }

    private static int best(List<Worth> worths) {
        int best = -1;
        for (int k = 0; k < worths.size(); k++) {
            if (best < 0 || worths.get(k).value() > worths.get(best).value()) best = k;
        }
        return best;
    }

    /** One level from the first choice to the end of the run, the best there is. */
    Unchanging level() {
        var levels = candidates();
        var worths = levels.stream()
                .map(level -> replay.worth(replay.seat().played(throughout(level))))
                .toList();
        int best = best(worths);
        return new Unchanging(levels.get(best), worths.get(best));
    }

    /**
     * A level that is kept.
     *
     * @param capex capex, in money per tick
     * @param worth what the run is worth with it
     */
    record Unchanging(double capex, Worth worth) {
        Alternative alternative() {
            return new Alternative(Kind.LEVEL, worth, Map.of(), capex);
        }
    }

    private List<Pick> throughout(double level) {
        var end = replay.history().date(replay.history().ticks() - 1);
        var first = new Pick(replay.since(), level, List.of());
        return end.equals(replay.since()) ? List.of(first) : List.of(first, new Pick(end, level, List.of()));
    }

    /** The levels of the ladder; where there is none, some between nothing and the most that could ever be spent. */
    private List<Double> candidates() {
        var picks = replay.seat().picks();
        if (replay.seat().scenario().game().menu() != null)
            return replay.seat().scenario().game().menu().levels();
        double most = picks.stream()
                .flatMap(pick -> pick.menu().stream())
                .mapToDouble(level -> level)
                .max()
                .orElse(0);
        return IntStream.range(0, LEVELS).mapToObj(k -> k * most / (LEVELS - 1)).toList();
    }

    /** Goes once through the quarters, from the choices or the level if that is better, and takes the best choice in each. */
    Alternative path(Unchanging level) {
        boolean keeps = level.worth().value() > you.value();
        var picks = new ArrayList<>(replay.seat().picks());
        if (keeps) picks.replaceAll(pick -> pick.of(level.capex()));
        var worth = replay.worth(replay.seat().played(picks));
        var past = replay.until(replay.from());
        for (int k = 0; k < picks.size(); k++) {
            past = replay.extended(
                    past, replay.seat().played(picks), replay.tick(picks.get(k).date()));
            var worths = replay.worths(past, picks, k);
            int best = best(worths);
            if (best < 0 || worths.get(best).value() <= worth.value()) continue;
            worth = worths.get(best);
            picks.set(k, picks.get(k).of(picks.get(k).menu().get(best)));
        }
        return new Alternative(Kind.PATH, worth, Map.of(), Double.NaN);
    }
}
