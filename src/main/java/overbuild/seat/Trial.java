package overbuild.seat;

import java.util.List;
import overbuild.engine.Round;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Plan;
import overbuild.model.Quarter;
import overbuild.strategy.Strategy;

/** What the coming quarter would bring the firm alone: all others order nothing in it, so that it tells nothing of their plans. */
final class Trial {
    private static final Strategy STILL = seen -> Plan.spend(seen.own(), 0, seen.onLadder() ? 0 : -1);

    private final Hand hand;
    private final Round round;
    private final MarketState before;
    private final int place;
    private MarketState idle;

    Trial(Seat seat, History past) {
        hand = new Hand(seat.usual());
        var alone = seat.with((name, spec) -> spec.playing(name.equals(seat.firm()) ? hand : STILL));
        round = new Round(alone, alone.seed());
        before = past.ticks() == 0 ? round.opening() : past.at(past.ticks() - 1);
        place = seat.place();
    }

    /** The bill of a level of capex. */
    Bill bill(Quarter date, double capex) {
        if (idle == null) idle = play(date, 0);
        return Bill.of(capex > 0 ? play(date, capex) : idle, idle, place);
    }

    private MarketState play(Quarter date, double capex) {
        hand.pick(new Pick(date, capex, List.of()));
        return round.play(before);
    }
}
