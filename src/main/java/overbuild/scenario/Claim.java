package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** A public claim about growth, such as the press makes, that enters beliefs and fades. */
public record Claim(
        @Param(unit = "1/year", meaning = "Growth claimed", min = -0.9, max = 1000)
        double growth,

        @Param(unit = "-", meaning = "Weight of the claim in the belief at the start", symbol = "w_c", min = 0, max = 1)
        double weight,

        @Param(unit = "1/tick", meaning = "Share of the weight lost per tick", min = 0, max = 1, standard = "0")
        double fade) {
    public Claim {
        Check.ranges(Claim.class, growth, weight, fade);
    }
}
