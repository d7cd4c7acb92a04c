package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import overbuild.belief.Adaptive;
import overbuild.belief.Naive;
import overbuild.demand.Gbm;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.strategy.BestReply;

class ScenarioReaderTest {
    private static final Scenario DUEL = Duel.with().scenario();

    @Test
    void callsAScenarioAsItsFile() {
        assertThat(DUEL.name()).isEqualTo("duel");
    }

    @Test
    void bindsPlugInsByTheirClassNames() {
        assertThat(DUEL.demand().shifter()).isEqualTo(new Gbm(100, 0.4, 0));
        assertThat(Duel.with("market=sticky", "market.speed=0.3").scenario().market())
                .isEqualTo(new overbuild.market.Sticky(0.3, new overbuild.market.Cournot(), null));
    }

    @Test
    void readsDatedPaths() {
        assertThat(DUEL.technology().growth().at(new Quarter(2002, 4))).isEqualTo(0.5);
        assertThat(DUEL.technology().growth().at(new Quarter(2003, 1))).isEqualTo(0.2);
        assertThat(DUEL.operation().costFall()).isEqualTo(Path.of(0));
    }

    @Test
    void readsAQuarterAsAWindow() {
        var end = new Quarter(2003, 4);
        assertThat(DUEL.targets().get(0).window()).containsExactly(end, end);
    }

    @Test
    void laysFirmsOverWhatTheyShare() {
        var alpha = DUEL.firms().get("Alpha");
        assertThat(alpha.strategy()).isEqualTo(new BestReply(0.4, 0, 1000));
        assertThat(alpha.beliefs().rule()).isEqualTo(new Naive());
        var beta = DUEL.firms().get("Beta");
        assertThat(beta.strategy()).isEqualTo(new BestReply(0.2, 0, 1000));
        assertThat(beta.beliefs().rule()).isEqualTo(new Adaptive(0.1));
        assertThat(beta.beliefs().psi()).isEqualTo(0.5);
    }

    @Test
    void keepsFirmsInTheirOrder() {
        assertThat(DUEL.firms().keySet()).containsExactly("Alpha", "Beta");
    }

    @Test
    void readsBackWhatItWrote() {
        var resolved = Duel.with("prize={type: Flow, value: 3, believed: 9}", "game.menu.levels=[0, 1e-3, 5]");
        var again = new ScenarioReader().resolve(resolved.tree(), List.of());
        assertThat(again.scenario()).isEqualTo(resolved.scenario());
        assertThat(again.canonicalJson()).isEqualTo(resolved.canonicalJson());
    }

    @Test
    void patchesWhatItWrote() {
        var again = new ScenarioReader().resolve(Duel.with().tree(), List.of("firms.*.strategy.lambda=1"));
        assertThat(Duel.firm(again, "Beta").strategy()).isEqualTo(new BestReply(1, 0, 1000));
    }

    @Test
    void writesTheSameTextForTheSameScenario() {
        assertThat(Duel.with().canonicalJson()).isEqualTo(Duel.with("ticks=40").canonicalJson());
        assertThat(Duel.with().canonicalJson())
                .isNotEqualTo(Duel.with("ticks=41").canonicalJson());
        assertThat(Duel.with().canonicalJson()).startsWith("{\"name\":\"duel\"").doesNotContain("\n", "null");
    }

    @Test
    void asksFurtherChecks() {
        var reader = new ScenarioReader(List.of(resolved -> List.of(resolved.problem("targets[1].metric", "is odd"))));
        assertThatThrownBy(() -> reader.read(Duel.FILE, List.of()))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("src/test/resources/scenarios/duel.yaml:28: targets[1].metric is odd");
    }

    @Test
    void letsAPatchShortenTheRun() {
        assertThat(Duel.with("ticks=4").scenario().targets()).hasSize(2);
    }

    @Test
    void isFastOnceWarm() {
        long fastest = Long.MAX_VALUE;
        for (int k = 0; k < 30; k++) {
            long before = System.nanoTime();
            Duel.with();
            fastest = Math.min(fastest, System.nanoTime() - before);
        }
        assertThat(fastest / 1e6).isLessThan(150);
    }
}
