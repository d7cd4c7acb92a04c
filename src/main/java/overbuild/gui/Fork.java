package overbuild.gui;

import overbuild.model.History;
import overbuild.model.Quarter;
import overbuild.scenario.Resolved;

/** The future of a run as it would have been, under the same luck. */
final class Fork {
    private final Race race;
    private final Driver driver;
    private final Quarter at;

    /** A fork; what becomes of it is played in the background. */
    Fork(Resolved resolved, Quarter at) {
        this.at = at;
        race = Race.of(resolved);
        driver = new Driver(race);
        driver.playTo(race.scenario().ticks());
    }

    Race race() {
        return race;
    }

    /** The first quarter in which the futures may differ. */
    Quarter at() {
        return at;
    }

    /** It as far as another has come. */
    History upTo(int ticks) {
        var all = race.film().soFar();
        if (all.ticks() <= ticks) return all;
        return new History(all.start(), all.curve(), all.states().subList(0, ticks));
    }

    void close() {
        driver.close();
    }
}
