package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.Dilemma;

/** Equal firms that build for customers and a prize, and may restrain themselves instead, in the game that firms play. */
public record PrizeRaceDilemma() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = PrizeRace.race(inputs);
        double restrained = inputs.number("q_coop");
        var point = Fixpoint.of(race::reply, race.scale());
        if (!point.exists()) throw new IllegalStateException("the race has no equilibrium of equal firms");
        double racing = point.below();
        var calm = race.at(restrained).game();
        var wild = race.at(racing).game();
        double deviation = calm.bestReply(0);
        var dilemma = new Dilemma(
                calm.payoff(0, deviation),
                calm.payoff(0, restrained),
                wild.payoff(0, racing),
                wild.payoff(0, restrained));
        return Map.of(
                "R", dilemma.reward(),
                "T", dilemma.temptation(),
                "P", dilemma.punishment(),
                "S", dilemma.sucker(),
                "x_dev", deviation,
                "delta_grim", dilemma.grim().factor(),
                "q_NE", racing);
    }
}
