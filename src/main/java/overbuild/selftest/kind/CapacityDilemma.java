package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.Dilemma;

/** Two equal firms with two levels of capacity, in the game that firms play. */
public record CapacityDilemma() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = new EqualRace(Race.linear(inputs.number("a"), inputs.number("b")), 2, inputs.number("c"));
        var calm = race.at(inputs.number("q_L")).game();
        var wild = race.at(inputs.number("q_H")).game();
        var dilemma = Games.dilemma(new double[][] {
            {calm.payoff(0, inputs.number("q_L")), wild.payoff(0, inputs.number("q_L"))},
            {calm.payoff(0, inputs.number("q_H")), wild.payoff(0, inputs.number("q_H"))}
        });
        double most = calm.payoff(0, calm.bestReply(0));
        var full = new Dilemma(most, dilemma.reward(), dilemma.punishment(), dilemma.sucker());
        return Map.of(
                "T", dilemma.temptation(),
                "R", dilemma.reward(),
                "P", dilemma.punishment(),
                "S", dilemma.sucker(),
                "delta_grim_binary", dilemma.grim().factor(),
                "T_full_deviation", most,
                "delta_grim_full", full.grim().factor(),
                "two_R_gt_T_plus_S", dilemma.rewardsRestraint(),
                "K_index", dilemma.kIndex());
    }
}
