package overbuild.seat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import overbuild.model.Observation;
import overbuild.model.Path;
import overbuild.model.Plan;
import overbuild.model.Quarter;
import overbuild.model.Rates;
import overbuild.strategy.Scripted;
import overbuild.strategy.Strategy;

/**
 * A strategy that a person moves: in the quarters that were chosen it spends what was chosen, else it decides as the firm usually does.
 * One thread may choose while another one plays.
 */
final class Hand implements Strategy {
    private final Strategy usual;
    private volatile List<Pick> picks = List.of();
    private volatile Strategy strategy;

    Hand(Strategy usual) {
        this.usual = usual;
        strategy = usual;
    }

    /** Chooses for a quarter that comes after all others, or chooses again for the last one. */
    void pick(Pick pick) {
        var kept = new ArrayList<>(picks);
        if (!kept.isEmpty() && kept.get(kept.size() - 1).date().equals(pick.date())) kept.remove(kept.size() - 1);
        kept.add(pick);
        strategy = script(kept, usual);
        picks = List.copyOf(kept);
    }

    List<Pick> picks() {
        return picks;
    }

    /** What was chosen, as a strategy of its own. */
    Strategy strategy() {
        return strategy;
    }

    @Override
    public Plan decide(Observation seen) {
        return strategy.decide(seen);
    }

    /** Choices in order of time as a strategy; another one decides before and after. */
    static Strategy script(List<Pick> picks, Strategy usual) {
        if (picks.isEmpty()) return usual;
        var capex = new LinkedHashMap<Quarter, Double>();
        picks.forEach(pick -> capex.put(pick.date(), pick.capex() * Rates.TICKS_PER_YEAR));
        return new Scripted(Path.of(capex), null, usual);
    }
}
