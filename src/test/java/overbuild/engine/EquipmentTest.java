package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.History;
import overbuild.model.Plant;

/** The second layer in the textbook market: of its cost of 20, equipment that costs 10 and wears by a twentieth is 2. */
class EquipmentTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String WEAR = "depreciation: " + (1 - Math.pow(0.95, 4));
    private static final String FREE = "equipment={price: 10, " + WEAR + "}";
    private static final String GROWS = "technology.growth=" + (Math.pow(1.1, 4) - 1);
    private static final String VINTAGES = "technology.vintages=true";
    private static final String RESTRAINT = "firms.*.strategy=AlwaysRestrain";
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

    @Test
    void fillsStructuresBeforeItBuildsOthers() {
        assertThat(reach("36")).isCloseTo(10 - 5.25 + 3.6, EXACTLY);
        assertThat(reach("144")).isCloseTo(10 + (144 - 52.5) / 18, EXACTLY);
        assertThat(reach("144", "equipment.binds=false")).isCloseTo(10 + 144.0 / 18, EXACTLY);
    }

    private static double reach(String level, String... patches) {
        var all = new String[patches.length + 3];
        all[0] = BINDS;
        all[1] = "firms.*.equipment=5";
        all[2] = "game.menu={levels: [0, " + level + "]}";
        System.arraycopy(patches, 0, all, 3, patches.length);
        return play(all).at(0).firms().get(0).decision().target();
    }

    @Test
    void isBoughtForTheMarginOrForTheRace() {
        double kept = 5 * 0.95 * 0.95;
        assertThat(wanted("margin", "100")).isCloseTo(10 - kept, EXACTLY);
        assertThat(wanted("margin", "40")).isCloseTo((40 - 20) / 4.0 - kept, EXACTLY);
        assertThat(wanted("race", "40")).isCloseTo(10 - kept, EXACTLY);
    }

    private static double wanted(String rule, String demand) {
        var history = play(
                BINDS,
                "equipment.rule=" + rule,
                "firms.*.equipment=5",
                "firms.*.structures=10",
                "demand.shifter.values=[" + demand + "]");
        return history.at(0).firms().get(0).decision().wantedEquipment();
    }

    @Test
    void countsTheStructuresThatEachVintageFills() {
        var history = play(BINDS, "equipment.rule=race", "firms.*.equipment=5", GROWS, VINTAGES, "ticks=4", RESTRAINT);
        double first = 10 - 5 * 0.9025;
        assertThat(plant(history, 1).lit()).isCloseTo(4.75, EXACTLY);
        assertThat(plant(history, 2).lit()).isCloseTo(10, EXACTLY);
        assertThat(plant(history, 2).equipment()).isCloseTo(10, EXACTLY);
        double second = 10 - 5 * 0.857375 - 0.95 * first;
        assertThat(plant(history, 3).lit()).isCloseTo(10, EXACTLY);
        assertThat(plant(history, 3).equipment()).isCloseTo(5 * 0.857375 + 0.95 * first + 1.1 * second, EXACTLY);
        assertThat(history.at(3).clearing().effective())
                .isCloseTo(4 * plant(history, 3).equipment(), EXACTLY);
        assertThat(history.at(3).clearing().longRunCost()).isCloseTo(20, EXACTLY);
    }

    @Test
    void goesWhenItNoLongerCoversItsRunningCost() {
        var history = play(
                BINDS, "firms.*.equipment=5", GROWS, VINTAGES, "ticks=3", "demand.shifter.values=[100, 10]", RESTRAINT);
        assertThat(plant(history, 1).equipment()).isCloseTo(4.75, EXACTLY);
        assertThat(plant(history, 2).equipment()).isZero();
        var firm = history.at(2).firms().get(0);
        assertThat(firm.books().equipment()).isCloseTo(0, EXACTLY);
        assertThat(firm.flows().writtenDown()).isGreaterThan(10 * 5 * 0.9025 - 1);
    }

    private static Plant plant(History history, int tick) {
        return history.at(tick).firms().get(0).plant();
    }

    private static History play(String... patches) {
        var all = new String[patches.length + 2];
        all[0] = "technology.layers=2";
        all[1] = "operation.cost=18";
        System.arraycopy(patches, 0, all, 2, patches.length);
        return Run.play(Written.scenario(Written.TEXTBOOK, all), 1);
    }
}
