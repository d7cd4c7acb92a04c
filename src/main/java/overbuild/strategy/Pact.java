package overbuild.strategy;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Memory;
import overbuild.model.Observation;

/**
 * A tacit pact to restrain: what each firm may order as it builds its share of the joint-profit capacity, and whether that was kept.
 *
 * <p>x^C_j = max(0, K^C_j - K~_j) as the firm saw it last tick; on a ladder the money of the level that leads nearest to K^C_j.
 *
 * @param agreed what each firm might order last tick, structures or on a ladder money; empty before the first
 * @param running ticks running in which someone broke the pact
 * @param broken whether it is over
 */
record Pact(List<Double> agreed, int running, boolean broken) implements Memory {
    private static final Pact NEW = new Pact(List.of(), 0, false);

    /** What the firm remembers of it. */
    static Pact of(Observation seen) {
        if (!(seen.self().memory() instanceof Pact pact)) return NEW;
        return pact.broken() || pact.agreed().size() == seen.game().firms() ? pact : NEW;
    }

    /** The pact for this tick's orders. */
    static Pact now(Observation seen) {
        var agreed = new ArrayList<Double>(seen.game().firms());
        for (int k = 0; k < seen.game().firms(); k++) agreed.add(agreed(seen, k));
        return new Pact(List.copyOf(agreed), 0, false);
    }

    /** The pact after ticks running in which someone broke it. */
    Pact after(int breaches) {
        return new Pact(agreed, breaches, broken);
    }

    /** The pact once it is over. */
    static Pact over() {
        return new Pact(List.of(), 0, true);
    }

    private static double agreed(Observation seen, int firm) {
        double share = seen.game().restraint(seen.index(), firm);
        if (!seen.onLadder()) return Math.max(0, share - seen.game().own(firm));
        return seen.ladder().get(Ladder.nearest(seen, firm, share));
    }

    /** What a rival ordered last tick beyond what it might, structures or money. */
    double excess(Observation seen, int rival) {
        if (agreed.isEmpty() || rival == seen.index() || !seen.reports().competes(rival)) return 0;
        return Math.max(0, ordered(seen, rival) - agreed.get(rival));
    }

    /** Rivals that ordered clearly more last tick than they might. */
    int breaches(Observation seen, double tolerance) {
        int breaches = 0;
        for (int k = 0; k < seen.game().firms(); k++) if (breached(seen, k, tolerance)) breaches++;
        return breaches;
    }

    /** Whether a rival ordered clearly more than it might: on a ladder more than a rung beyond the tolerance. */
    private boolean breached(Observation seen, int rival, double tolerance) {
        double excess = excess(seen, rival);
        if (excess == 0 || excess <= tolerance * agreed.get(rival)) return false;
        return !seen.onLadder()
                || seen.reports().level(rival) > Ladder.worth(seen, (1 + tolerance) * agreed.get(rival)) + 1;
    }

    private static double ordered(Observation seen, int firm) {
        return seen.onLadder()
                ? seen.ladder().get(seen.reports().level(firm))
                : seen.reports().ordered(firm);
    }
}
