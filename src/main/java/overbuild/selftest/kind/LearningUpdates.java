package overbuild.selftest.kind;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import overbuild.strategy.Hedge;
import overbuild.strategy.QLearning;
import overbuild.strategy.RegretMatching;
import overbuild.strategy.RothErev;

/** What four learners make of the same experience. */
public record LearningUpdates() implements Kind {
    private static final List<Double> ALIKE = List.of(0.0, 0.0);

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var experience = Experience.of(inputs);
        var outputs = new HashMap<String, Object>();
        outputs.put("Q_new", worth(inputs));
        propensities(inputs, experience, outputs);
        regrets(experience, outputs);
        bets(inputs, experience, outputs);
        return outputs;
    }

    private static double worth(Inputs inputs) {
        var rule = new QLearning(inputs.number("alpha"), 0, inputs.number("delta"), 1, 2);
        var table = inputs.table("Q");
        double before = table.get(inputs.whole("state")).get(inputs.whole("action"));
        double next = Collections.max(table.get(inputs.whole("next_state")));
        return rule.learn(before, inputs.number("reward"), next);
    }

    private static void propensities(Inputs inputs, Experience experience, Map<String, Object> outputs) {
        var rule = new RothErev(inputs.number("forgetting"), 0, 0, 0.0, 2);
        double first = inputs.number("propensity0");
        var learnt = experience.teach(new RothErev.Propensities(List.of(first, first), 0), rule::learn);
        outputs.put("propensity_first", learnt.values().get(0));
        outputs.put("propensity_second", learnt.values().get(1));
    }

    private static void regrets(Experience experience, Map<String, Object> outputs) {
        var rule = new RegretMatching(1, 2);
        var learnt = experience.teach(new RegretMatching.Regrets(ALIKE), rule::learn);
        outputs.put("regret_first", learnt.values().get(0));
        outputs.put("regret_second", learnt.values().get(1));
        outputs.put("regret_matching_p_first", rule.chances(learnt).get(0));
        outputs.put("regret_matching_p_second", rule.chances(learnt).get(1));
    }

    private static void bets(Inputs inputs, Experience experience, Map<String, Object> outputs) {
        var rule = new Hedge(inputs.number("eta"), inputs.number("payoff_scale"), 2);
        var learnt = experience.teach(new Hedge.Bets(ALIKE), rule::learn);
        outputs.put("hedge_p_first", rule.chances(learnt).get(0));
        outputs.put("hedge_p_second", rule.chances(learnt).get(1));
    }
}
