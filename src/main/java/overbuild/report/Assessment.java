package overbuild.report;

import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.IntervalUtils;
import overbuild.scenario.Target;

/**
 * One target held against the simulated distribution.
 *
 * @param target the target
 * @param values the simulated values, run by run
 * @param spread how they are spread
 * @param share share of runs in the band
 * @param chance 95 % Wilson interval of the probability of landing in the band
 * @param fit how well the runs fit the observed value
 */
record Assessment(Target target, List<Double> values, Spread spread, double share, ConfidenceInterval chance, Fit fit) {
    private static final double CONFIDENCE = 0.95;

    /** The one word that is said of a target. */
    enum Verdict {
        /** The median lies in the band. */
        HIT,
        /** It does not, or there is none. */
        MISS,
        /** The scenario was given the fact. */
        GIVEN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of the target with an index. */
    static Assessment of(Target target, int index, List<Examined> runs) {
        var values = runs.stream().map(run -> run.model().targets().get(index)).toList();
        int hits = (int) values.stream().filter(target::holds).count();
        return new Assessment(
                target,
                values,
                Spread.of(values.stream().mapToDouble(value -> value)),
                (double) hits / values.size(),
                IntervalUtils.getWilsonScoreInterval(values.size(), hits, CONFIDENCE),
                Fit.of(runs, forecast -> forecast.targets().get(index), target.observed()));
    }

    Verdict verdict() {
        if (target.input()) return Verdict.GIVEN;
        return target.holds(spread.median()) ? Verdict.HIT : Verdict.MISS;
    }

    /** Whether it alone makes a scenario fail. */
    boolean isFatal() {
        return target.required() && verdict() == Verdict.MISS;
    }
}
