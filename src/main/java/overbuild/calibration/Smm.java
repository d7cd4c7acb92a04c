package overbuild.calibration;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Simulated moments: the parameters at which runs on always the same seeds come nearest to what was observed.
 *
 * <p>min g'Wg; first W = 1, then the inverse of the covariance of the gaps at the first optimum; J = g'C^-1 g is chi-squared with
 * targets less parameters degrees of freedom when the rules are true.
 *
 * <p>Source: McFadden 1989; test: Hansen 1982; {@link Curvature} and {@link Widening} for the intervals.
 */
public record Smm(
        @Param(unit = "points", meaning = "Points of each of the two searches", min = 10, max = 1e6, standard = "300")
        int evaluations,

        @Param(meaning = "How targets are weighed against each other", standard = "bootstrap")
        Weighting weighting,

        @Param(
                unit = "n",
                meaning = "Values of a parameter at which its profile is reckoned",
                min = 0,
                max = 1000,
                standard = "9")
        int profile,

        @Param(
                unit = "points",
                meaning = "Points of the search at each value of a profile",
                min = 4,
                max = 1e6,
                standard = "40")
        int profileEvaluations,

        @Param(
                unit = "points",
                meaning = "Points of the search in each made-up history",
                min = 4,
                max = 1e6,
                standard = "60")
        int twinEvaluations)
        implements Method {
    private static final double FIRST_STEP = 0.3;
    private static final double SECOND_STEP = 0.1;

    public Smm {
        Check.ranges(Smm.class, evaluations, weighting, profile, profileEvaluations, twinEvaluations);
        Check.that(profile == 0 || profile >= 3, "profile must be 0 or at least 3, but was %d", profile);
    }

    @Override
    public long points(int parameters) {
        return 2L * evaluations + 1 + (long) parameters * (profile * (profileEvaluations + 1L) + 2);
    }

    @Override
    public String words() {
        return "simulated moments, " + weighting + " weights, " + evaluations + " points a search";
    }

    @Override
    public Estimates find(Estimation work) {
        var gaps = Gaps.of(work.calibration());
        int n = gaps.observed().length;
        ToDoubleFunction<Look> plain = look -> loss(gaps.of(look.runs()), MatrixUtils.createRealIdentityMatrix(n));
        work.stage("first search");
        var start = work.start();
        work.look(start);
        search(work, "first", plain, start, FIRST_STEP, evaluations);
        var first = work.best(plain);
        var weights = Curvature.inverse(covariance(gaps, first, work));
        ToDoubleFunction<Look> loss = look -> loss(gaps.of(look.runs()), weights);
        work.stage("second search");
        search(work, "second", loss, work.best(loss).point(), SECOND_STEP, evaluations);
        work.stage("profiles");
        var profiles = new Profiles(work, loss, this).all();
        var best = work.best(loss);
        work.stage("slopes");
        var covariance = covariance(gaps, best, work);
        var curvature = Curvature.at(best.point(), work, gaps, weights, covariance);
        work.stage("twins");
        var twins = new Twins(work, gaps, new SmmTwin(work, this, weights)).at(best.point());
        double[] widening = Widening.of(twins, best.point().length);
        double before = loss.applyAsDouble(work.looks().get(0));
        return new Estimates(
                Estimates.parameters(work.calibration(), start, curvature.around(best.point()), widening),
                Estimates.reached(work.calibration(), best, gaps, curvature),
                loss.applyAsDouble(best),
                before,
                test(gaps.of(best.runs()), full(gaps, best, work), best.point().length),
                curvature.condition(),
                profiles,
                twins,
                curvature
                        .widened(widening)
                        .draws(
                                best.point(),
                                work.draws(),
                                work.calibration().file().seeds().tests()),
                work.looked(),
                List.of());
    }

    static void search(
            Estimation work, String name, ToDoubleFunction<Look> loss, double[] start, double step, int evaluations) {
        new Search(work.seed(), name).run(point -> work.loss(point, loss), start, step, evaluations);
    }

    /** g'Wg. */
    static double loss(double[] gaps, RealMatrix weights) {
        return MatrixUtils.createRealVector(gaps).dotProduct(weights.operate(MatrixUtils.createRealVector(gaps)));
    }

    RealMatrix covariance(Gaps gaps, Look look, Estimation work) {
        return new Array2DRowRealMatrix(gaps.covariance(look.runs(), weighting, work.seed()));
    }

    private static RealMatrix full(Gaps gaps, Look look, Estimation work) {
        return new Array2DRowRealMatrix(gaps.covariance(look.runs(), Weighting.bootstrap, work.seed()));
    }

    private static Estimates.Test test(double[] gaps, RealMatrix covariance, int parameters) {
        int degrees = gaps.length - parameters;
        if (degrees < 1) return null;
        double statistic = loss(gaps, Curvature.inverse(covariance));
        return new Estimates.Test(
                statistic, degrees, ChiSquaredDistribution.of(degrees).survivalProbability(statistic));
    }
}
