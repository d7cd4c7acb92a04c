package overbuild.engine;

import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.StageGame;
import overbuild.scenario.Scenario;

/** Watches a run; gets what is finished or can only be read, so that watching cannot change it. */
public interface Recorder {
    /** Before the first tick. */
    default void begin(Scenario scenario) {}

    /**
     * When all have decided in a tick, once for each firm in the race that did.
     *
     * @param game the game that it decided in
     * @param capacity capacity at delivery that its plan leads to
     */
    default void plan(int tick, int firm, StageGame game, double capacity) {}

    /** After each tick. */
    default void tick(MarketState state) {}

    /** After the last tick. */
    default void finish(History history) {}
}
