package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import overbuild.Written;

class ClearMarketTest {
    @Test
    void sellsTheOutputOfATinyFirmUnderLinearDemand() {
        var clearing = Run.play(Written.scenario(Written.TEXTBOOK, "ticks=1", "firms.*.structures=1e-11"), 1)
                .at(0)
                .clearing();
        assertThat(clearing.quantity()).isPositive();
        assertThat(clearing.demanded()).isEqualTo(clearing.quantity());
    }
}
