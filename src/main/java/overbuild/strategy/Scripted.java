package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.model.Plan;
import overbuild.model.Quarter;
import overbuild.model.Rates;

/**
 * Spends what history says, and decides by another strategy before and after.
 *
 * <p>From the first date of the path to {@code until}: capex of the tick = path / 4, equipment first and structures with the rest,
 * whatever the menu; equipment bought for the tick's sales counts; the growth cap does not hold, funding does. Orders that are paid in parts spread the money over the building.
 *
 * <p>Source: scenario data.
 */
public record Scripted(
        @Param(unit = "money/year", meaning = "Observed capex at a yearly rate, by quarter", symbol = "x_t", min = 0)
        Path capex,

        @Param(
                unit = "quarter",
                meaning = "Last quarter that is played from the path; its last date when absent",
                standard = "null")
        Quarter until,

        @Param(meaning = "How the firm decides before and after", standard = "{type: BestReply}")
        Strategy then)
        implements Strategy {
    public Scripted {
        Check.ranges(Scripted.class, capex, until, then);
        Check.that(
                until == null || capex.from().get(0).compareTo(until) <= 0,
                "until must not lie before the first date of capex, but was %s",
                until);
    }

    @Override
    public Plan decide(Observation seen) {
        if (!covers(seen.date())) return then.decide(seen);
        double money = capex.at(seen.date()) / Rates.TICKS_PER_YEAR;
        double target = seen.own() + money / seen.unitPrice();
        int level = seen.onLadder() ? Ladder.worth(seen, money) : -1;
        return Plan.spend(target, money, level).remembering(seen.self().memory());
    }

    @Override
    public Strategy followedBy(Strategy other) {
        return new Scripted(capex, until, other);
    }

    private boolean covers(Quarter date) {
        return date.compareTo(capex.from().get(0)) >= 0 && date.compareTo(last()) <= 0;
    }

    /** The last quarter that is played from the path. */
    public Quarter last() {
        return until == null ? capex.from().get(capex.from().size() - 1) : until;
    }
}
