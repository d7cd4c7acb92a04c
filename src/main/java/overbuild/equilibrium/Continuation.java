package overbuild.equilibrium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.engine.Round;
import overbuild.experiment.StopSign;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/**
 * What a run that goes on from its past in another way is worth to owners, under the same luck.
 *
 * <p>The true payoff of a whole run, of which the past is given and the rest is played.
 *
 * <p>Source: common random numbers, Glasserman and Yao 1992; model description, section 16.
 *
 * @param past what has been played
 * @param from first tick that counts
 */
public record Continuation(History past, int from) {
    /**
     * What a run was worth to the owners of one firm.
     *
     * @param value its true payoff, in money at the first tick that counts
     * @param paid payouts less new shares in it
     * @param failed whether its creditors took it over
     * @param peak most structures of all firms together
     */
    public record Worth(double value, double paid, boolean failed, double peak) {}

    /**
     * Plays on as a scenario says, and says what that is worth to some firms.
     *
     * @throws overbuild.engine.RunFailure when a law that always holds is broken
     */
    public Map<String, Worth> play(Scenario scenario, List<String> firms, StopSign stop) {
        var fortunes = new Fortunes(scenario, firms, from);
        past.states().forEach(fortunes::tick);
        var round = new Round(scenario, scenario.seed());
        var state = past.ticks() == 0 ? round.opening() : past.at(past.ticks() - 1);
        for (int t = past.ticks(); t < scenario.ticks(); t++) {
            state = round.play(state);
            fortunes.tick(state);
            stop.tick(state);
        }
        return worth(fortunes.proceeds(), firms);
    }

    private static Map<String, Worth> worth(Proceeds proceeds, List<String> firms) {
        var worth = new LinkedHashMap<String, Worth>();
        for (int k = 0; k < firms.size(); k++) {
            var firm = proceeds.firms().get(k);
            worth.put(firms.get(k), new Worth(firm.whole(), firm.paid(), firm.failed(), proceeds.peak()));
        }
        return worth;
    }
}
