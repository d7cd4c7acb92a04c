package overbuild.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.engine.Round;
import overbuild.equilibrium.Continuation;
import overbuild.equilibrium.Continuation.Worth;
import overbuild.experiment.StopSign;
import overbuild.model.History;
import overbuild.model.Quarter;
import overbuild.scenario.Scenario;

/**
 * Plays the rest of a run again in other ways.
 *
 * @param seat whose
 * @param history the run as it was
 * @param progress told after each run
 * @param stop asks for an end
 */
record Replay(Seat seat, History history, Runnable progress, StopSign stop) {
    /** First quarter that counts. */
    Quarter since() {
        return history.date(from());
    }

    /** First tick that counts: that of the first choice. */
    int from() {
        var picks = seat.picks();
        return picks.isEmpty() ? seat.from() : tick(picks.get(0).date());
    }

    int tick(Quarter date) {
        return history.start().ticksTo(date);
    }

    /** The run as it was up to a tick. */
    History until(int ticks) {
        return past(history, history.states().subList(0, ticks));
    }

    /** Goes on from a past up to a tick. */
    History extended(History past, Scenario scenario, int ticks) {
        var states = new ArrayList<>(past.states());
        var round = new Round(scenario, scenario.seed());
        while (states.size() < ticks) {
            states.add(round.play(states.isEmpty() ? round.opening() : states.get(states.size() - 1)));
        }
        return past(past, states);
    }

    private static History past(History run, List<overbuild.model.MarketState> states) {
        return new History(run.start(), run.curve(), states);
    }

    /** What the run is worth to the firm when it goes on in another way from the first tick that counts. */
    Worth worth(Scenario scenario) {
        return worth(until(from()), scenario, List.of(seat.firm())).get(seat.firm());
    }

    /** What the run is worth to some firms when it goes on from a past. */
    Map<String, Worth> worth(History past, Scenario scenario, List<String> firms) {
        var worth = new Continuation(past, from()).play(scenario, firms, stop);
        progress.run();
        return worth;
    }

    /** What the run is worth to the firm with each amount of a menu in place of one choice, in the order of the menu. */
    List<Worth> worths(History past, List<Pick> picks, int place) {
        var menu = picks.get(place).menu();
        return IntStream.range(0, menu.size())
                .parallel()
                .mapToObj(k -> seat.played(changed(picks, place, menu.get(k))))
                .map(scenario -> worth(past, scenario, List.of(seat.firm())).get(seat.firm()))
                .toList();
    }

    static List<Pick> changed(List<Pick> picks, int place, double capex) {
        return IntStream.range(0, picks.size())
                .mapToObj(k -> k == place ? picks.get(k).of(capex) : picks.get(k))
                .toList();
    }
}
