package overbuild.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import overbuild.engine.Recorder;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.scenario.Scenario;

/** What has been played so far; written by the thread of the model, read by that of the window. */
class Film implements Recorder {
    private final Scenario scenario;
    private final List<MarketState> states = new ArrayList<>();
    private History shown;
    private String ending;

    Film(Scenario scenario) {
        this.scenario = scenario;
        shown = history();
    }

    @Override
    public synchronized void tick(MarketState state) {
        states.add(state);
    }

    /** How the run ended, in words. */
    synchronized void end(String words) {
        ending = words;
    }

    /** All that has been played. */
    synchronized History soFar() {
        if (shown.ticks() < states.size()) shown = history();
        return shown;
    }

    /** How the run ended, if it did. */
    synchronized Optional<String> ending() {
        return Optional.ofNullable(ending);
    }

    private History history() {
        return new History(scenario.start(), scenario.demand().curve(), List.copyOf(states));
    }
}
