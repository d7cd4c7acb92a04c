package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Restrains itself until a rival orders beyond its own restraint, and races ever after.
 *
 * <p>AlwaysRestrain until some x_j > (1 + tol) x^C_j in n ticks running, x^C_j = max(0, K^C_j - K~_j) as the firm saw it before; then
 * AlwaysRace. On a ladder the money of levels stands for x, and one rung more is tolerated.
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
        double tolerance,

        @Param(
                unit = "ticks",
                meaning = "Patience: ticks running in which someone breaks the pact before the firm believes it",
                symbol = "n",
                min = 1,
                max = 1000,
                standard = "1")
        int patience)
        implements Strategy {
    public Grim {
        Check.ranges(Grim.class, tolerance, patience);
    }

    @Override
    public Plan decide(Observation seen) {
        var pact = Pact.of(seen);
        if (pact.broken()) return race(seen);
        int breaches = pact.breaches(seen, tolerance) > 0 ? pact.running() + 1 : 0;
        if (breaches >= patience) return race(seen);
        return new AlwaysRestrain().decide(seen).remembering(Pact.now(seen).after(breaches));
    }

    private static Plan race(Observation seen) {
        return new AlwaysRace().decide(seen).remembering(Pact.over());
    }
}
