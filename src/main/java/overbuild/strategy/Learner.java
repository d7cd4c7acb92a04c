package overbuild.strategy;

import java.util.List;
import overbuild.model.Memory;
import overbuild.model.Observation;
import overbuild.model.Plan;

/**
 * A firm that learns which choice to make from what its choices were worth. Those of last tick are valued in today's game, in
 * which rivals' answers show, whether or not money was found for what it chose.
 *
 * @param <L> what it learns
 */
interface Learner<L extends Memory> extends Strategy {
    /** Orders on the grid where there is no ladder. */
    int points();

    /** What a firm knows that has learnt nothing, of choices that are worth so much at first sight. */
    L untaught(List<Double> payoffs);

    /**
     * What it knows after one more experience.
     *
     * @param choice the choice it made
     * @param payoffs what each choice was worth
     */
    L learn(L before, int choice, List<Double> payoffs);

    /** The chances with which it makes each choice. */
    List<Double> chances(L learnt);

    @Override
    default Plan decide(Observation seen) {
        var options = Options.of(seen, points());
        L learnt = learnt(seen, options);
        var chances = chances(learnt).stream().mapToDouble(p -> p).toArray();
        int choice = Lottery.choice(seen, chances);
        return options.plan(choice).remembering(new Tried<>(options.reach(), choice, learnt));
    }

    private L learnt(Observation seen, Options options) {
        if (!(seen.self().memory() instanceof Tried<?> tried) || tried.reach().size() != options.size())
            return untaught(options.payoffs());
        @SuppressWarnings("unchecked")
        L before = (L) tried.learnt();
        return learn(before, tried.choice(), options.payoffs(tried.reach()));
    }
}
