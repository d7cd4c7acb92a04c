package overbuild.selftest.kind;

import java.util.Map;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/** How a service spreads: its adoption in time, and when adoption is fastest. */
public record Bass() implements Kind {
    private static final int EVALUATIONS = 1000;
    private static final int ORDER = 5;
    private static final double PRECISION = 1e-14;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var bass = spreading(inputs);
        double market = inputs.number("m");
        double fastest = fastest(bass);
        return Map.of(
                "t_peak",
                when(bass, fastest),
                "peak_rate",
                market * bass.rate(fastest),
                "F_peak",
                fastest,
                "N_t",
                market * bass.adopted(inputs.number("t")));
    }

    static overbuild.demand.Bass spreading(Inputs inputs) {
        return new overbuild.demand.Bass(1, inputs.number("p"), inputs.number("q"), 0, 0);
    }

    /** The share at which most adopt: the vertex of the rate, which is a parabola in the share. */
    private static double fastest(overbuild.demand.Bass bass) {
        double start = bass.rate(0);
        double middle = bass.rate(0.5);
        double end = bass.rate(1);
        return (3 * start - 4 * middle + end) / (4 * (start - 2 * middle + end));
    }

    /** The time at which a share has adopted; before the launch where it never was as small. */
    private static double when(overbuild.demand.Bass bass, double share) {
        UnivariateFunction missing = years -> bass.adopted(years) - share;
        double reach = 1;
        while (missing.value(reach) < 0 || missing.value(-reach) > 0) reach *= 2;
        var solver = new BracketingNthOrderBrentSolver(PRECISION, PRECISION, Double.MIN_NORMAL, ORDER);
        return solver.solve(EVALUATIONS, missing, -reach, reach);
    }
}
