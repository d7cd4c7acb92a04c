package overbuild.engine;

import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.scenario.Scenario;

/** Watches a run; gets finished states only, so that watching cannot change it. */
public interface Recorder {
    /** Before the first tick. */
    default void begin(Scenario scenario) {}

    /** After each tick. */
    default void tick(MarketState state) {}

    /** After the last tick. */
    default void finish(History history) {}
}
