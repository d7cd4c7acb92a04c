package overbuild.equilibrium;

import java.util.List;
import overbuild.engine.Recorder;
import overbuild.model.MarketState;
import overbuild.model.StageGame;
import overbuild.scenario.Scenario;

/** What one run is worth to the owners of some firms, as it goes on. */
final class Fortunes implements Recorder {
    private final List<Fortune> fortunes;
    private final int from;
    private int ticks;
    private boolean decided;
    private double peak;

    /**
     * Of some firms.
     *
     * @param from first tick that counts
     */
    Fortunes(Scenario scenario, List<String> firms, int from) {
        this.from = from;
        fortunes = firms.stream().map(name -> new Fortune(scenario, name, from)).toList();
    }

    @Override
    public void plan(int tick, int firm, StageGame game, double capacity) {
        for (var fortune : fortunes) if (fortune.firm() == firm) fortune.plan(tick, game, capacity);
    }

    @Override
    public void tick(MarketState state) {
        for (var fortune : fortunes) fortune.tick(state.tick(), state.firms().get(fortune.firm()));
        peak = Math.max(peak, state.structures());
        if (state.tick() < from || decided) return;
        ticks++;
        decided = state.prize().decided();
    }

    Proceeds proceeds() {
        return new Proceeds(fortunes.stream().map(Fortune::proceeds).toList(), ticks, decided, peak);
    }
}
