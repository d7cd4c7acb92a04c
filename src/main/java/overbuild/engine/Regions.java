package overbuild.engine;

import java.util.Arrays;
import overbuild.model.DemandCurve;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Status;
import overbuild.model.Stream;
import overbuild.scenario.Scenario;

/**
 * Regional markets: each has its own users and its own firms, and nothing is traded between them. One alone is the whole market.
 *
 * <p>Q_r(P) = w_r Q(P) with w_r = exp(sigma_R z_r)/sum exp(sigma_R z_s).
 */
final class Regions {
    /** All of them together. */
    static final int ALL = -1;

    private final DemandCurve curve;
    private final DemandCurve[] curves;
    private final double[] shares;
    private final int[] home;

    Regions(Scenario scenario, Draws draws) {
        curve = scenario.demand().curve();
        shares = shares(scenario.demand().markets(), scenario.demand().marketSpread(), draws);
        curves = Arrays.stream(shares).mapToObj(curve::of).toArray(DemandCurve[]::new);
        home = scenario.firms().entrySet().stream()
                .mapToInt(firm -> home(firm.getKey(), firm.getValue().region(), draws))
                .toArray();
    }

    private static double[] shares(int count, double spread, Draws draws) {
        var shares = new double[count];
        double sum = 0;
        for (int r = 0; r < count; r++) {
            shares[r] = spread == 0 ? 1 : Maths.exp(spread * draws.normal(Stream.REGION, "", r));
            sum += shares[r];
        }
        for (int r = 0; r < count; r++) shares[r] /= sum;
        return shares;
    }

    private int home(String name, Integer given, Draws draws) {
        if (given != null) return given - 1;
        return count() == 1 ? 0 : (int) (count() * draws.uniform(Stream.REGION, name, 0));
    }

    int count() {
        return shares.length;
    }

    int firms() {
        return home.length;
    }

    /** The region of a firm. */
    int of(int firm) {
        return home[firm];
    }

    boolean has(int region, int firm) {
        return region == ALL || home[firm] == region;
    }

    /** Share of demand, w_r. */
    double share(int region) {
        return shares[region];
    }

    /** Demand curve of a region's users. */
    DemandCurve curve(int region) {
        return curves[region];
    }

    /** Demand shifter of a region's users, given that of all. */
    double shifter(int region, double all) {
        return curve.shifterOf(shares[region], all);
    }

    /** What firms bring to a region: nothing where they do not serve it. */
    double[] within(int region, double[] values) {
        if (count() == 1) return values;
        var kept = new double[values.length];
        for (int k = 0; k < kept.length; k++) if (has(region, k)) kept[k] = values[k];
        return kept;
    }

    /** Where firms stand as a region sees them: those of the others are outside. */
    Status[] within(int region, Status[] status) {
        var kept = status.clone();
        for (int k = 0; k < kept.length; k++) if (!has(region, k)) kept[k] = Status.OUTSIDE;
        return kept;
    }
}
