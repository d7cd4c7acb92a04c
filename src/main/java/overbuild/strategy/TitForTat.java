package overbuild.strategy;

import java.util.function.IntToDoubleFunction;
import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Restrains itself, and answers what rivals ordered last tick beyond their restraint with as much, to scale, but never beyond a race.
 *
 * <p>x = min(max(x^C, x*), x^C + kappa K^C / sum_{j != i} K^C_j sum_{j != i} e_j), e_j = max(0, x_j - x^C_j), x^C = max(0, K^C - K~)
 * restraint, x* = max(0, K* - K~) the race; among equals x^C + kappa times the mean excess. kappa below 1 is generous. On a ladder the money
 * of levels stands for x. Who answers announcements looks at what rivals will have, x^C + ... becoming K^C + ... - K~, with e_j what j has on
 * order beyond its restraint, min(pipeline_j, max(0, K~_j - K^C_j)), however far it is from being built.
 *
 * <p>Source: Axelrod 1984; continuous, Roberts and Sherratt 1998; generous, Nowak and Sigmund 1992.
 */
public record TitForTat(
        @Param(
                unit = "-",
                meaning = "Answer per unit of rivals' excess: 1 pays back in full, less is generous",
                symbol = "kappa",
                min = 0,
                max = 2,
                standard = "1")
        double answer,

        @Param(
                meaning =
                        "What it answers: what rivals ordered last tick; or announcements, all that they have on order",
                standard = "orders")
        Sight to)
        implements Strategy {
    /** What rivals are judged by. */
    public enum Sight {
        orders,
        announcements
    }

    public TitForTat {
        Check.ranges(TitForTat.class, answer, to);
    }

    @Override
    public Plan decide(Observation seen) {
        if (to == Sight.announcements) return match(seen, answer * excess(seen, rival -> announced(seen, rival)));
        var pact = Pact.of(seen);
        double punishment = answer * excess(seen, rival -> pact.excess(seen, rival));
        var plan = seen.onLadder() ? pick(seen, punishment) : order(seen, punishment);
        return plan.remembering(Pact.now(seen));
    }

    /** What a rival has on order beyond its restraint. */
    private static double announced(Observation seen, int rival) {
        if (!seen.reports().competes(rival)) return 0;
        double beyond = seen.game().own(rival) - seen.game().restraint(seen.index(), rival);
        return Math.min(seen.reports().onOrder(rival), Math.max(0, beyond));
    }

    /** Rivals' excess together, scaled to the own share. */
    private static double excess(Observation seen, IntToDoubleFunction of) {
        double excess = 0;
        double shares = 0;
        for (int k = 0; k < seen.game().firms(); k++) {
            if (k == seen.index()) continue;
            excess += of.applyAsDouble(k);
            shares += seen.game().restraint(seen.index(), k);
        }
        return shares > 0 ? excess * seen.game().restraint(seen.index()) / shares : 0;
    }

    private static Plan match(Observation seen, double punishment) {
        double restraint = seen.game().restraint(seen.index());
        double race = punishment > 0 ? race(seen) : 0;
        double target = Math.min(restraint + punishment, Math.max(restraint, race));
        if (seen.onLadder())
            return Ladder.nearest(seen, target, 1, seen.ladder().size());
        return Plan.order(target, Orders.within(seen, target - seen.own()));
    }

    private static double race(Observation seen) {
        return seen.onLadder()
                ? seen.reach().get(Ladder.best(seen))
                : seen.game().bestReply(seen.index());
    }

    private static Plan order(Observation seen, double punishment) {
        double restraint = Math.max(seen.own(), seen.game().restraint(seen.index()));
        double race = punishment > 0 ? seen.game().bestReply(seen.index()) : 0;
        double target = Math.min(restraint + punishment, Math.max(restraint, race));
        return Plan.order(target, Orders.within(seen, target - seen.own()));
    }

    private static Plan pick(Observation seen, double punishment) {
        int restraint = Ladder.nearest(seen, seen.game().restraint(seen.index()));
        int answered = Ladder.worth(seen, seen.ladder().get(restraint) + punishment);
        int race = punishment > 0 ? Ladder.best(seen) : 0;
        int level = Math.min(answered, Math.max(restraint, race));
        return Plan.level(seen.reach().get(level), level);
    }
}
