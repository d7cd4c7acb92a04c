package overbuild.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.model.History;
import overbuild.scenario.ScenarioException;

class ScriptedTest {
    private static final String SCRIPT =
            "firms.North.strategy={type: Scripted, capex: {2000-Q2: 8, 2000-Q4: 12, 2001-Q1: 4}, then: AlwaysRace}";
    private static final String LADDER = "game.menu={levels: [0, 40, 80, 120], equipmentShare: 0.5}";
    private static final String[] LAYERS = {
        "technology.layers=2", "equipment={price: 0.5, depreciation: 0.2, binds: true}", "technology.growth=0.3"
    };

    @Test
    void spendsTheObservedCapex() {
        assertSpends(play("ticks=6"));
    }

    @Test
    void spendsTheObservedCapexBesideALadder() {
        var history = play("ticks=6", LADDER);
        assertSpends(history);
        assertThat(history.at(1).firms().get(0).decision().level()).isZero();
    }

    @Test
    void countsEquipmentBoughtForTheTickAsSpent() {
        assertSpends(play("ticks=6", LAYERS[0], LAYERS[1], LAYERS[2]));
        assertSpends(play("ticks=6", LAYERS[0], LAYERS[1], LAYERS[2], LADDER));
    }

    @Test
    void keepsHistoryWhenAnotherStrategyIsPlayed() {
        var scenario = Written.scenario(Written.TEXTBOOK, SCRIPT);
        var firm = scenario.firms().get("North").playing(new AlwaysRestrain());
        assertThat(firm.strategy()).isInstanceOfSatisfying(Scripted.class, script -> {
            assertThat(script.then()).isEqualTo(new AlwaysRestrain());
            assertThat(script.last()).hasToString("2001-Q1");
        });
        assertThat(scenario.firms().get("South").playing(new AlwaysRace()).strategy())
                .isEqualTo(new AlwaysRace());
    }

    @Test
    void cannotSpendLessThanTheMarketMadeItBuy() {
        var history = play("ticks=2", LAYERS[0], "equipment={price: 0.5, depreciation: 0.2}", LAYERS[2]);
        var bought = history.at(1).firms().get(0).flows();
        assertThat(bought.structureCapex()).isZero();
        assertThat(bought.equipmentCapex()).isGreaterThan(2);
    }

    @Test
    void decidesForItselfBeforeAndAfter() {
        var history = play("ticks=6");
        assertThat(history.at(0).firms().get(0).decision().wanted()).isCloseTo(15, within(1e-9));
        var race = Run.play(Written.scenario(Written.TEXTBOOK, "ticks=6"), 1);
        assertThat(history.at(0).firms().get(0)).isEqualTo(race.at(0).firms().get(0));
        assertThat(history.at(5).firms().get(0).decision().wanted()).isZero();
    }

    @Test
    void holdsTheLastValueUntilItsEnd() {
        var history = play("ticks=9", "firms.North.strategy.until=2001-Q4");
        for (int t = 4; t <= 7; t++) assertThat(capex(history, t)).isCloseTo(1, within(1e-12));
        assertThat(capex(history, 8)).isZero();
    }

    @Test
    void isCutByFunding() {
        var history = play("ticks=2", "firms.North.cash=0", "firms.North.core=-800", "structures.upkeep=0");
        assertThat(capex(history, 1)).isZero();
    }

    @Test
    void refusesAnEndBeforeItsBeginning() {
        assertThatThrownBy(() -> play("firms.North.strategy.until=1999-Q1"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("until must not lie before the first date of capex");
    }

    private static void assertSpends(History history) {
        assertThat(capex(history, 1)).isCloseTo(2, within(1e-12));
        assertThat(capex(history, 2)).isCloseTo(2, within(1e-12));
        assertThat(capex(history, 3)).isCloseTo(3, within(1e-12));
        assertThat(capex(history, 4)).isCloseTo(1, within(1e-12));
    }

    private static double capex(History history, int tick) {
        return history.at(tick).firms().get(0).flows().raceCapex();
    }

    private static History play(String... patches) {
        var all = new String[patches.length + 1];
        all[0] = SCRIPT;
        System.arraycopy(patches, 0, all, 1, patches.length);
        return Run.play(Written.scenario(Written.TEXTBOOK, all), 1);
    }
}
