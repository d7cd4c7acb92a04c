package overbuild.selftest.kind;

import java.util.Map;

/** Whether a cobweb winds in: the multipliers of a tick on the expected price and the last one. */
public record CobwebStability() implements Kind {
    private static final double MARGIN = 1e-9;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double radius = radius(PriceTakers.of(inputs));
        return Map.of("spectral_radius", radius, "stable", radius < 1 - MARGIN);
    }

    /** Prices and expectations are linear in both, so that their differences over a unit are the multipliers. */
    private static double radius(PriceTakers firms) {
        double origin = firms.price(0);
        double aside = firms.price(1);
        double still = firms.learn(0, origin, 0);
        double price = aside - origin;
        double expected = firms.learn(1, aside, 0) - still;
        double remembered = firms.learn(0, origin, 1) - still;
        return largestRoot(expected, -remembered * price);
    }

    /** Largest modulus of the roots of z^2 - trace z + determinant. */
    private static double largestRoot(double trace, double determinant) {
        double discriminant = trace * trace / 4 - determinant;
        if (discriminant < 0) return Math.sqrt(determinant);
        return Math.abs(trace) / 2 + Math.sqrt(discriminant);
    }
}
