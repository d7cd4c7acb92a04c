package overbuild.seat;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Decision;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Memory;

/** What one firm can know of a run: all that is built, sold and reported; of decisions and beliefs its own alone. */
public final class Public {
    private Public() {}

    /** A run as the firm of a place can know it. */
    public static History of(History history, int place) {
        return new History(
                history.start(),
                history.curve(),
                history.states().stream().map(state -> of(state, place)).toList());
    }

    private static MarketState of(MarketState state, int place) {
        return new MarketState(
                state.world(),
                state.clearing(),
                state.clearings(),
                firms(state, place),
                state.credit(),
                state.sectors(),
                state.holdings(),
                state.shares(),
                state.prize(),
                state.arrivedUnits(),
                Double.NaN,
                state.delay(),
                state.abandonedUnits(),
                state.peakPrice(),
                state.events());
    }

    private static List<Firm> firms(MarketState state, int place) {
        return IntStream.range(0, state.firms().size())
                .mapToObj(k ->
                        k == place ? state.firms().get(k) : silent(state.firms().get(k)))
                .toList();
    }

    private static Firm silent(Firm firm) {
        return new Firm(
                firm.name(),
                firm.status(),
                firm.plant(),
                firm.pipeline(),
                firm.powers(),
                firm.equipmentOrders(),
                firm.quantity(),
                firm.books(),
                firm.flows(),
                firm.equity(),
                Double.NaN,
                Decision.NONE,
                Memory.NONE);
    }
}
