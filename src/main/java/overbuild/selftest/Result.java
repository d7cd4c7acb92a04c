package overbuild.selftest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A case and what came of it.
 *
 * @param test the case
 * @param verdict what came of it
 * @param got what the program gives, by output; empty when it gives nothing
 * @param gaps every output held against what is expected
 * @param reason why the program gives nothing; empty when it does
 */
public record Result(Case test, Verdict verdict, Map<String, Object> got, List<Gap> gaps, String reason) {
    /** The program has an answer. */
    static Result answered(Case test, Map<String, Object> got) {
        var gaps = Comparison.of(test.outputs(), got, test.tolerance());
        boolean passes = !gaps.isEmpty() && gaps.stream().allMatch(Gap::passes);
        return new Result(test, passes ? Verdict.PASS : Verdict.FAIL, got, gaps, "");
    }

    /** The program has code for the kind, but no answer. */
    static Result failed(Case test, String reason) {
        return new Result(test, Verdict.FAIL, Map.of(), List.of(), reason);
    }

    /** The program was not asked. */
    static Result notCovered(Case test, String reason) {
        return new Result(test, Verdict.NOT_COVERED, Map.of(), List.of(), reason);
    }

    /** The outputs that are not as expected. */
    public List<Gap> misses() {
        return gaps.stream().filter(gap -> !gap.passes()).toList();
    }

    /** The output that is farthest from what is expected, in terms of what is allowed; null when there is none. */
    public Gap worst() {
        return gaps.stream().max(Comparator.comparingDouble(Gap::strain)).orElse(null);
    }
}
