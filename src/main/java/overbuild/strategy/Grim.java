package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Restrains itself until a rival orders beyond its own restraint, and races ever after.
 *
 * <p>AlwaysRestrain until some x_j > (1 + tol) x^C_j, x^C_j = max(0, K^C_j - K~_j) as the firm saw it before; then AlwaysRace. On a ladder
 * the money of levels stands for x, and one rung more is tolerated.
 *
 * <p>Source: Friedman 1971; imperfect sight, Green and Porter 1984.
 */
public record Grim(
        @Param(
                unit = "-",
                meaning =
                        "Tolerance: what a rival may order beyond its restraint, over that; twice the noise of what is seen or more",
                symbol = "tol",
                min = 0,
                max = 10,
                standard = "0.1")
        double tolerance)
        implements Strategy {
    public Grim {
        Check.ranges(Grim.class, tolerance);
    }

    @Override
    public Plan decide(Observation seen) {
        var pact = Pact.of(seen);
        if (pact.broken() || breached(seen, pact))
            return new AlwaysRace().decide(seen).remembering(Pact.over());
        return new AlwaysRestrain().decide(seen).remembering(Pact.now(seen));
    }

    private boolean breached(Observation seen, Pact pact) {
        for (int k = 0; k < seen.game().firms(); k++) if (pact.breached(seen, k, tolerance)) return true;
        return false;
    }
}
