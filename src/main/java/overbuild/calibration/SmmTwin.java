package overbuild.calibration;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Looks for the parameters of a made-up history by simulated moments.
 *
 * @param work what looks at points
 * @param method how it is looked for
 * @param weights how targets are weighed
 */
record SmmTwin(Estimation work, Smm method, RealMatrix weights) implements Twins.Seeker {
    private static final double STEP = 0.1;

    @Override
    public Twins.Range seek(int number, Gaps gaps) {
        ToDoubleFunction<Look> loss = look -> Smm.loss(gaps.of(look.runs()), weights);
        int before = work.looks().size();
        var start = work.best(loss);
        Smm.search(work, "twin " + number, loss, start.point(), STEP, method.twinEvaluations());
        var looks = work.looks();
        var best = Stream.concat(Stream.of(start), looks.subList(before, looks.size()).stream())
                .min(Comparator.comparingDouble(loss))
                .orElseThrow();
        var covariance = method.covariance(gaps, best, work);
        return Curvature.at(best.point(), work, gaps, weights, covariance).around(best.point());
    }
}
