package overbuild.selftest.kind;

import java.util.List;

/**
 * What a player of two actions went through.
 *
 * @param payoffs its payoffs, own action by the other's
 * @param own what it did
 * @param other what the other did
 */
record Experience(List<List<Double>> payoffs, List<Double> own, List<Double> other) {
    /** How a learner takes in what it did and what each action would have paid. */
    @FunctionalInterface
    interface Lesson<L> {
        L learn(L before, int choice, List<Double> payoffs);
    }

    static Experience of(Inputs inputs) {
        return new Experience(inputs.table("payoff"), inputs.list("own_actions"), inputs.list("opp_actions"));
    }

    /** What is learnt from all of it. */
    <L> L teach(L untaught, Lesson<L> lesson) {
        L learnt = untaught;
        for (int t = 0; t < own.size(); t++) {
            int rival = other.get(t).intValue();
            var paid = payoffs.stream().map(row -> row.get(rival)).toList();
            learnt = lesson.learn(learnt, own.get(t).intValue(), paid);
        }
        return learnt;
    }
}
