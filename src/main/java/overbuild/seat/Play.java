package overbuild.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import overbuild.engine.Round;
import overbuild.model.History;
import overbuild.model.MarketState;

/** A run under way in which a person has a seat. */
public final class Play {
    private final Seat seat;
    private final Round round;
    private final List<MarketState> states = new ArrayList<>();

    /** A run that has not begun. */
    public Play(Seat seat) {
        this.seat = seat;
        round = new Round(seat.taken(), seat.scenario().seed());
    }

    /** Plays a tick; the firm does what was chosen for it, else what it usually does. */
    public void advance() {
        states.add(round.play(states.isEmpty() ? round.opening() : states.get(states.size() - 1)));
    }

    /** The decision that lies before the person; none before it may decide, and where the firm does not. */
    public Optional<Turn> turn(int steps) {
        return states.size() < seat.from() ? Optional.empty() : Turn.after(seat, history(), steps);
    }

    /** Whether the run is at its end. */
    public boolean isOver() {
        return states.size() >= seat.scenario().ticks();
    }

    /** What has been played. */
    public History history() {
        return new History(seat.scenario().start(), seat.scenario().demand().curve(), List.copyOf(states));
    }
}
