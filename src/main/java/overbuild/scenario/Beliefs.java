package overbuild.scenario;

import overbuild.belief.BeliefRule;
import overbuild.model.Check;
import overbuild.model.Param;

/** What a firm believes about demand, technology and rivals. */
public record Beliefs(
        @Param(meaning = "How growth is learnt", standard = "{type: Adaptive, eta: 0.04}")
        BeliefRule rule,

        @Param(
                unit = "1/year",
                meaning = "Growth of demand at constant prices believed at the start; the true one when absent",
                symbol = "g_0",
                min = -0.99,
                max = 1000,
                standard = "null")
        Double prior,

        @Param(
                unit = "-",
                meaning = "Hype: factor on believed growth in plans",
                symbol = "kappa",
                min = 0,
                max = 20,
                standard = "1")
        double kappa,

        @Param(
                unit = "-",
                meaning = "Believed share of technology growth",
                symbol = "kappa_A",
                min = 0,
                max = 1,
                standard = "1")
        double kappaA,

        @Param(unit = "-", meaning = "Weight of rivals' pipeline", symbol = "psi", min = 0, max = 1, standard = "1")
        double psi,

        @Param(
                unit = "-",
                meaning = "Weight of rivals' projects that are only announced",
                symbol = "psi_a",
                min = 0,
                max = 1,
                standard = "0")
        double psiA,

        @Param(
                unit = "text",
                meaning =
                        "Public news that is learnt from: traffic, growth of quantity; or demand, growth of quantity demanded corrected for the price",
                standard = "demand")
        Signal signal,

        @Param(
                unit = "-",
                meaning = "Elasticity used in that correction; the true one when absent",
                symbol = "eps-hat",
                min = 0,
                max = 50,
                standard = "null")
        Double signalElasticity,

        @Param(
                unit = "1/tick",
                meaning = "Damping of believed growth over the horizon",
                symbol = "d",
                min = 0,
                max = 10,
                standard = "0")
        double damping,

        @Param(meaning = "A public claim about growth", standard = "null")
        Claim claim,

        @Param(
                unit = "money/year",
                meaning = "Prize flow that this firm believes in; the scenario's when absent",
                symbol = "V^e_i",
                min = 0,
                standard = "null")
        Double prize) {
    /** Public news. */
    public enum Signal {
        /** Growth of quantity sold. */
        traffic,
        /** Growth of quantity demanded, waiting users included, plus elasticity times growth of the price. */
        demand
    }

    public Beliefs {
        Check.ranges(
                Beliefs.class, rule, prior, kappa, kappaA, psi, psiA, signal, signalElasticity, damping, claim, prize);
    }
}
