package overbuild.selftest.kind;

import java.util.Map;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;

/** Wright's law: unit cost, its sum over the units and its integral. */
public record LearningCurve() implements Kind {
    private static final int POINTS = 16;
    private static final int EVALUATIONS = 1_000_000;
    private static final double PRECISION = 1e-12;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var curve = new overbuild.model.LearningCurve(inputs.number("LR"));
        double first = inputs.number("c1");
        int last = inputs.whole("n");
        double sum = 0;
        for (int unit = 1; unit <= last; unit++) sum += first * curve.factor(unit);
        double integral = last > 1 ? integral(x -> first * curve.factor(x), last) : 0;
        return Map.of(
                "b",
                curve.exponent(),
                "cost_n",
                first * curve.factor(last),
                "cost_cumulative",
                sum,
                "cost_integral",
                integral);
    }

    private static double integral(UnivariateFunction cost, int last) {
        var integrator = new IterativeLegendreGaussIntegrator(POINTS, PRECISION, PRECISION);
        return integrator.integrate(EVALUATIONS, cost, 1, last);
    }
}
