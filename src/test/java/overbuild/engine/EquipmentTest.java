package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.History;

/** The second layer in the textbook market: of its cost of 20, equipment that costs 10 and wears by a twentieth is 2. */
class EquipmentTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String WEAR = "depreciation: " + (1 - Math.pow(0.95, 4));
    private static final String FREE = "equipment={price: 10, " + WEAR + "}";
    private static final String BINDS = "equipment={price: 10, " + WEAR + ", binds: true, rule: margin}";

    @Test
    void costsABuilderTheSameWhetherItBindsOrNot() {
        for (var equipment : new String[] {FREE, BINDS}) {
            var decision = play(equipment).at(0).firms().get(0).decision();
            assertThat(decision.target()).isCloseTo(25, EXACTLY);
            assertThat(decision.wanted()).isCloseTo(15, EXACTLY);
        }
    }

    @Test
    void isInLongRunCostWhetherItBindsOrNot() {
        var free = play(FREE).at(0).clearing();
        assertThat(free.marginalCost()).isCloseTo(20, EXACTLY);
        assertThat(free.equipmentRent()).isZero();
        assertThat(free.longRunCost()).isCloseTo(20, EXACTLY);
        var binding = play(BINDS).at(0).clearing();
        assertThat(binding.marginalCost()).isCloseTo(18, EXACTLY);
        assertThat(binding.equipmentRent()).isCloseTo(2, EXACTLY);
        assertThat(binding.longRunCost()).isCloseTo(20, EXACTLY);
    }

    @Test
    void limitsSalesWhenItBinds() {
        var history = play(BINDS, "firms.*.equipment=5", "firms.*.strategy=AlwaysRestrain");
        assertThat(history.at(0).clearing().quantity()).isCloseTo(20, EXACTLY);
        assertThat(history.at(0).clearing().price()).isCloseTo(80, EXACTLY);
        assertThat(history.at(0).firms().get(0).flows().equipmentCapex()).isGreaterThan(0);
    }

    private static History play(String... patches) {
        var all = new String[patches.length + 2];
        all[0] = "technology.layers=2";
        all[1] = "operation.cost=18";
        System.arraycopy(patches, 0, all, 2, patches.length);
        return Run.play(Written.scenario(Written.TEXTBOOK, all), 1);
    }
}
