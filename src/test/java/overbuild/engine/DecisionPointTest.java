package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import overbuild.Written;

class DecisionPointTest {
    @Test
    void goesOnUntilItIsToldToStop() {
        var scenario = Written.scenario(
                Written.TEXTBOOK, "ticks=5", "demand.shifter={type: Series, values: [100, 100, 100, 100, 100]}");
        var seen = new ArrayList<Integer>();
        DecisionPoint.each(scenario, 1, stage -> {
            seen.add(stage.tick());
            return stage.tick() < 2;
        });
        assertThat(seen).containsExactly(0, 1, 2);
    }
}
