package overbuild.engine;

import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Maths;
import overbuild.model.PrizeState;
import overbuild.model.Rates;
import overbuild.model.Status;
import overbuild.model.Stream;
import overbuild.prize.Contest;

/** Part of step 4: efforts add up, the flow of the prize is shared, and one firm may win for good. */
final class Awards {
    private final Setup setup;

    Awards(Setup setup) {
        this.setup = setup;
    }

    void award(Draft draft) {
        draft.prize = draft.before.prize();
        draft.contest = Contest.NONE;
        if (draft.prize.decided()) return;
        var efforts = efforts(draft);
        double total = 0;
        for (double effort : efforts) total += effort;
        draft.contest = setup.scenario.prize().contest(draft.tick, total);
        if (draft.contest.value() > 0) share(draft, efforts);
        if (isDecided(draft, total)) decide(draft, efforts);
    }

    /** R of each firm: what it can carry, or the stock that this has fed. */
    private double[] efforts(Draft draft) {
        Double decay = setup.scenario.prize().effortDecay();
        if (decay == null) return draft.effective;
        var before = draft.prize.effort();
        var efforts = new double[draft.size()];
        for (int k = 0; k < efforts.length; k++) {
            double kept = before.isEmpty() ? 0 : (1 - Rates.decay(decay)) * before.get(k);
            efforts[k] = draft.status[k] == Status.GONE ? 0 : kept + draft.effective[k] / Rates.TICKS_PER_YEAR;
        }
        draft.prize = new PrizeState(efforts, "");
        return efforts;
    }

    private static void share(Draft draft, double[] efforts) {
        var contest = draft.contest;
        double all = powers(efforts, contest.decisiveness());
        if (all == 0) return;
        for (int k = 0; k < efforts.length; k++) {
            double effort = Maths.pow(efforts[k], contest.decisiveness());
            draft.ledger[k].receive(Flow.PRIZE, contest.value() / Rates.TICKS_PER_YEAR * effort / all);
        }
    }

    private static double powers(double[] efforts, double decisiveness) {
        double sum = 0;
        for (double effort : efforts) sum += Maths.pow(effort, decisiveness);
        return sum;
    }

    /** Whether somebody wins in this tick; nobody does before the first market has cleared. */
    private boolean isDecided(Draft draft, double total) {
        double hazard = draft.contest.hazard();
        if (draft.tick == 0 || total == 0 || hazard == 0) return false;
        return setup.draws.uniform(Stream.PRIZE, "", draft.tick) < Rates.decay(hazard);
    }

    /** The winner gets the stake, and nobody has anything to hope for any more. */
    private void decide(Draft draft, double[] efforts) {
        int winner = winner(draft, efforts);
        double stake = draft.contest.stake();
        draft.ledger[winner].receive(Flow.PRIZE, stake);
        draft.ledger[winner].windfall = stake;
        String name = draft.firm(winner).name();
        draft.prize = new PrizeState(draft.prize.effort(), name);
        draft.contest = Contest.NONE;
        draft.tell(winner, Event.Kind.PRIZE, stake, name + " wins the prize, " + paid(stake) + "; the contest is over");
    }

    /**
     * The firm whose clock rings first: waiting times -ln u/R_i^r ring first with R_i^r / sum R_j^r, and each firm's depends on its own
     * name alone.
     */
    private int winner(Draft draft, double[] efforts) {
        int first = -1;
        double shortest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < efforts.length; k++) {
            if (efforts[k] == 0) continue;
            double drawn = setup.draws.uniform(Stream.PRIZE, draft.firm(k).name(), draft.tick);
            double wait = Maths.log(-Maths.log(drawn)) - draft.contest.decisiveness() * Maths.log(efforts[k]);
            if (wait >= shortest) continue;
            shortest = wait;
            first = k;
        }
        return first;
    }

    private String paid(double stake) {
        return stake > 0 ? "paid by " + setup.scenario.prize().payer() : "which is worth nothing";
    }
}
