package overbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;
import overbuild.scenario.ScenarioReader;

class BurdenTest {
    @ParameterizedTest
    @ValueSource(strings = {"telecom-1996", "rail-us-1873", "reference-r7"})
    void addsUpToWhatInvestorsLost(String name) {
        var scenario = new ScenarioReader().read(Path.of("scenarios", name + ".yaml"), List.of());
        var run = Yardsticks.evidence(scenario, Run.play(scenario, scenario.seed()), List.of());
        double all = Outcome.INVESTOR_LOSS_PER_CAPEX.of(run) * Outcome.CAPEX_TOTAL.of(run);
        var burden = Burden.of(run);
        assertThat(burden.total()).isCloseTo(all, within(1e-9 * all));
        assertThat(burden.failed()).isPositive();
        assertThat(burden.lenders()).isPositive();
    }
}
