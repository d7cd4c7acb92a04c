package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;

/** Two firms to which a prize is worth different sums, under any decisiveness. */
public record TullockTwoPlayer() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var values = List.of(inputs.number("V1"), inputs.number("V2"));
        var contest = new UnequalContest(values, inputs.number("r"));
        var point = Fixpoint.of(effort -> second(contest, first(contest, effort)), values.get(1));
        if (!point.exists()) return Map.of("exists", false);
        double first = first(contest, point.below());
        double second = point.below();
        double share = share(contest, first, second);
        if (inputs.run()) {
            var rest = contest.rest();
            first = rest.effort(0);
            second = rest.effort(1);
            share = rest.prize(0);
        }
        return Map.of(
                "exists",
                true,
                "x1",
                first,
                "x2",
                second,
                "p1",
                share,
                "payoff1",
                values.get(0) * share - first,
                "payoff2",
                values.get(1) * (1 - share) - second);
    }

    private static double first(UnequalContest contest, double second) {
        return contest.game(second, second).bestReply(0);
    }

    private static double second(UnequalContest contest, double first) {
        return contest.game(first, first).bestReply(1);
    }

    private static double share(UnequalContest contest, double first, double second) {
        double payoff = contest.game(first, second).payoff(0, first);
        return (payoff + first) / contest.values().get(0);
    }
}
