package overbuild.seat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.engine.DecisionPoint;
import overbuild.equilibrium.Contender;
import overbuild.model.History;
import overbuild.model.Observation;
import overbuild.model.Quarter;
import overbuild.model.Status;

/**
 * A decision that lies before a person: what the firm sees, which is what its strategy would see, and what it can do.
 *
 * @param date the quarter
 * @param seen what the firm sees
 * @param firms all firms by name
 * @param levels the choices, rising in capex
 * @param restraint the choice that is nearest to the firm's share of the capacity with the largest joint profit
 * @param race the choice that is worth most to the firm with its fear
 * @param usual the choice that the firm's own strategy would take, or the nearest one
 */
public record Turn(
        Quarter date, Observation seen, List<String> firms, List<Level> levels, int restraint, int race, int usual) {
    public Turn {
        firms = List.copyOf(firms);
        levels = List.copyOf(levels);
    }

    /**
     * The decision after what has been played; none where the firm does not decide.
     *
     * @param steps how many levels lie evenly between nothing and the growth cap where there is no ladder
     */
    public static Optional<Turn> after(Seat seat, History past, int steps) {
        var stage = DecisionPoint.after(seat.taken(), seat.scenario().seed(), past);
        int place = seat.place();
        if (!stage.decides(place)) return Optional.empty();
        var contender = Contender.of(stage, place, steps);
        return Optional.of(new Turn(
                stage.date(),
                stage.seen(place),
                IntStream.range(0, stage.firms()).mapToObj(stage::name).toList(),
                levels(stage.seen(place), contender, new Trial(seat, past)),
                contender.restrain(),
                contender.race(),
                contender.plan()));
    }

    /** Where a firm stands that does not decide. */
    public static Status standing(Seat seat, History past) {
        return DecisionPoint.after(seat.taken(), seat.scenario().seed(), past).status(seat.place());
    }

    private static List<Level> levels(Observation seen, Contender contender, Trial trial) {
        var names = contender.names();
        return IntStream.range(0, names.size())
                .mapToObj(k -> {
                    var rung = contender.rungs().get(k);
                    return new Level(
                            names.get(k),
                            rung.capex(),
                            rung.capacity(),
                            seen.game().profit(seen.index(), rung.capacity()),
                            seen.game().payoff(seen.index(), rung.capacity()),
                            trial.bill(seen.date(), rung.capex()));
                })
                .toList();
    }

    /** What can be spent, in money per tick. */
    public List<Double> menu() {
        return levels.stream().map(Level::capex).toList();
    }

    /** The choice with an amount of capex; the nearest one where the menu has changed. */
    public int nearest(double capex) {
        int best = 0;
        for (int k = 1; k < levels.size(); k++) {
            if (Math.abs(levels.get(k).capex() - capex)
                    < Math.abs(levels.get(best).capex() - capex)) best = k;
        }
        return best;
    }
}
