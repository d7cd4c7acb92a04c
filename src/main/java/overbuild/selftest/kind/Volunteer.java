package overbuild.selftest.kind;

import java.util.Map;

/** Players of whom one has to give way for the good of all. */
public record Volunteer() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var game = new overbuild.game.Volunteer(inputs.whole("N"), inputs.number("K"), inputs.number("U"));
        return Map.of("p_volunteer", game.volunteers(), "p_nobody", game.nobody(), "payoff", game.payoff());
    }
}
