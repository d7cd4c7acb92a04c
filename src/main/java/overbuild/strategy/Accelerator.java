package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Keeps capacity in step with the sales that it expects, whatever they pay.
 *
 * <p>K* = (1 + h)(K~ + (q exp(kappa g (L+1)) - served)/(A u-bar)), q own sales today, served what K~ will carry; x = min(gamma_max (K + pipeline),
 * max(0, lambda (K* - K~))); on a ladder the level that leads nearest to K*.
 *
 * <p>Source: Clark 1917; flexible, Chenery 1952 and Koyck 1954.
 */
public record Accelerator(
        @Param(
                unit = "1/tick",
                meaning = "Inertia: share of the gap to the target ordered per tick; on a ladder the chance to revise",
                symbol = "lambda",
                min = 0,
                max = 1,
                standard = "0.25")
        double lambda,

        @Param(unit = "-", meaning = "Headroom over expected sales", symbol = "h", min = 0, max = 10, standard = "0")
        double headroom,

        @Param(unit = "n", meaning = "Most rungs of the ladder moved at once", min = 1, max = 1000, standard = "1000")
        int rungs)
        implements Strategy {
    public Accelerator {
        Check.ranges(Accelerator.class, lambda, headroom, rungs);
    }

    @Override
    public Plan decide(Observation seen) {
        double target = (1 + headroom) * Sales.expected(seen);
        if (seen.onLadder()) return Ladder.nearest(seen, target, lambda, rungs);
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own())));
    }
}
