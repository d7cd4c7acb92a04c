package overbuild.strategy;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.model.Prospect;

/**
 * What a firm can choose from: the levels of the ladder, or a grid of orders from zero to the largest.
 *
 * @param seen what the firm sees
 * @param reach capacity at delivery that each choice leads to
 */
record Options(Observation seen, List<Double> reach) {
    static Options of(Observation seen, int points) {
        if (seen.onLadder()) return new Options(seen, seen.reach());
        double step = seen.largestOrder() / (points - 1);
        var reach = new ArrayList<Double>(points);
        for (int k = 0; k < points; k++) reach.add(seen.own() + k * step);
        return new Options(seen, List.copyOf(reach));
    }

    int size() {
        return reach.size();
    }

    /** What each choice is worth per year against the rivals that the firm sees. */
    List<Double> payoffs() {
        return payoffs(reach);
    }

    /** What capacities at delivery, such as those of earlier choices, are worth per year in today's game. */
    List<Double> payoffs(List<Double> capacities) {
        return capacities.stream()
                .map(capacity -> seen.game().payoff(seen.index(), capacity))
                .toList();
    }

    /** What each choice is worth when all rivals make the same one, by own choice; a rival's adds what it would add here. */
    List<List<Double>> against(int rivals) {
        double standing = seen.game().rivals(seen.index());
        var payoffs = new ArrayList<List<Double>>(size());
        for (double own : reach) {
            var row = new ArrayList<Double>(size());
            for (double other : reach) {
                double added = rivals * (other - reach.get(0));
                row.add(seen.game().payoff(seen.index(), own, Prospect.against(standing + added)));
            }
            payoffs.add(row);
        }
        return payoffs;
    }

    Plan plan(int choice) {
        double target = reach.get(choice);
        if (seen.onLadder()) return Plan.level(target, choice);
        return Plan.order(target, Orders.within(seen, target - seen.own()));
    }
}
