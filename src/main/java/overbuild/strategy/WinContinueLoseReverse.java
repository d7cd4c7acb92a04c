package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Memory;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Goes on in the direction in which its profit did not fall, and turns round when it fell; it knows nothing of its rivals.
 *
 * <p>d' = d if profit_t >= profit_{t-1}, else -d, at first up; x = max(0, delta K + d s (K + pipeline)), s the step; on a ladder one rung
 * up or down.
 *
 * <p>Source: Huck, Normann and Oechssler 2004.
 */
public record WinContinueLoseReverse(
        @Param(
                unit = "1/tick",
                meaning = "Step over capacity in service and on order",
                symbol = "s",
                min = 0,
                max = 1,
                standard = "0.02")
        double step,

        @Param(
                unit = "structure/tick",
                meaning = "Step in structures; the share of capacity when absent",
                min = 0,
                standard = "null")
        Double structures)
        implements Strategy {
    /** Profits that differ by less, relative to their size, are equal. */
    private static final double EQUAL = 1e-12;

    /**
     * Where the firm is heading.
     *
     * @param direction 1 up, -1 down
     * @param profit economic profit at a yearly rate when it last decided
     */
    record Course(int direction, double profit) implements Memory {
        Course after(double now) {
            double same = EQUAL * Math.max(Math.abs(now), Math.abs(profit));
            return new Course(now < profit - same ? -direction : direction, now);
        }
    }

    public WinContinueLoseReverse {
        Check.ranges(WinContinueLoseReverse.class, step, structures);
    }

    @Override
    public Plan decide(Observation seen) {
        double profit = seen.reports().profit(seen.index());
        var course = seen.self().memory() instanceof Course before ? before.after(profit) : new Course(1, profit);
        return plan(seen, course.direction()).remembering(course);
    }

    private Plan plan(Observation seen, int direction) {
        if (seen.onLadder()) {
            int last = seen.ladder().size() - 1;
            int level = Math.max(0, Math.min(last, seen.lastLevel() + direction));
            return Plan.level(seen.reach().get(level), level);
        }
        double holding = seen.structures() + seen.onOrder();
        double change = direction * (structures == null ? step * holding : structures);
        return Plan.order(Math.max(0, holding + change), Orders.within(seen, Orders.wear(seen) + change));
    }
}
