package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.scenario.Scenario;
import sim.engine.SimState;

/** A run on MASON's schedule: one steppable plays one round per tick. Chance comes from {@code Draws}. */
public final class RaceModel extends SimState {
    private static final long serialVersionUID = 1;
    private final transient Scenario scenario;
    private final transient long runSeed;
    private final transient List<Recorder> recorders;
    private transient List<MarketState> states = new ArrayList<>();
    private transient Round round;

    /** A run that has not begun. */
    public RaceModel(Scenario scenario, long seed, List<Recorder> recorders) {
        super(new Silence());
        this.scenario = scenario;
        runSeed = seed;
        this.recorders = List.copyOf(recorders);
    }

    @Override
    public void start() {
        super.start();
        round = new Round(scenario, runSeed, recorders);
        states = new ArrayList<>(scenario.ticks());
        for (var recorder : recorders) recorder.begin(scenario);
        schedule.scheduleRepeating(state -> tick());
    }

    private void tick() {
        var state = round.play(states.isEmpty() ? round.opening() : states.get(states.size() - 1));
        states.add(state);
        for (var recorder : recorders) recorder.tick(state);
        if (states.size() < scenario.ticks()) return;
        for (var recorder : recorders) recorder.finish(history());
        schedule.seal();
    }

    /** Whether the last tick has been played. */
    public boolean finished() {
        return states.size() >= scenario.ticks();
    }

    /** What has been played so far. */
    public History history() {
        return new History(scenario.start(), scenario.demand().curve(), states);
    }
}
