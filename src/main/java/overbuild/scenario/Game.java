package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** What firms think a level of capex is worth, beside profit and prize. */
public record Game(
        @Param(meaning = "Fear of being left behind, and pride", standard = "{}")
        Fear fear,

        @Param(
                unit = "-",
                meaning =
                        "Elasticity of residual demand in marginal revenue; the larger of demand elasticity and 0.3 when absent",
                symbol = "epsilon_r",
                min = 0.05,
                max = 50,
                standard = "null")
        Double residualElasticity,

        @Param(meaning = "A ladder of capex levels; any amount when absent", standard = "null")
        Menu menu) {
    public Game {
        Check.ranges(Game.class, fear, residualElasticity, menu);
    }
}
