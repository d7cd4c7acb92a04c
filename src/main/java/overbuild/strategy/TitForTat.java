package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Restrains itself, and answers what rivals ordered last tick beyond their restraint with as much, to scale, but never beyond a race.
 *
 * <p>x = min(max(x^C, x*), x^C + kappa K^C / sum_{j != i} K^C_j sum_{j != i} max(0, x_j - x^C_j)), x^C = max(0, K^C - K~) restraint,
 * x* = max(0, K* - K~) the race; among equals x^C + kappa times the mean excess. kappa below 1 is generous. On a ladder the money of
 * levels stands for x.
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
        double answer)
        implements Strategy {
    public TitForTat {
        Check.ranges(TitForTat.class, answer);
    }

    @Override
    public Plan decide(Observation seen) {
        double punishment = answer * excess(seen);
        var plan = seen.onLadder() ? pick(seen, punishment) : order(seen, punishment);
        return plan.remembering(Pact.now(seen));
    }

    /** What rivals ordered beyond their restraint, scaled to the own share. */
    private static double excess(Observation seen) {
        var pact = Pact.of(seen);
        double excess = 0;
        double shares = 0;
        for (int k = 0; k < seen.game().firms(); k++) {
            if (k == seen.index()) continue;
            excess += pact.excess(seen, k);
            shares += seen.game().restraint(seen.index(), k);
        }
        return shares > 0 ? excess * seen.game().restraint(seen.index()) / shares : 0;
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
