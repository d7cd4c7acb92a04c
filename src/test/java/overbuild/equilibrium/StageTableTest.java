package overbuild.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.Altered;
import overbuild.Written;
import overbuild.engine.DecisionPoint;
import overbuild.engine.Run;
import overbuild.game.Dilemma;
import overbuild.game.DilemmaClass;
import overbuild.game.Profile;
import overbuild.game.PureNash;
import overbuild.model.Frame;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

class StageTableTest {
    private static final int EVENLY = 5;

    private static final String TWO =
            Written.TEXTBOOK.replace(", East: , South: ", "").replace("West", "South");

    /** Nothing stands yet, structures cost 8, serving 10, P = 100 - Q: outputs of 22.5 and 30 on the ladder. */
    private static final String[] DILEMMA = {
        "firms.*.structures=0", "operation.cost=10", "game.menu={levels: [0, 180, 240]}",
    };

    @ParameterizedTest
    @EnumSource(Frame.class)
    void isTheTextbookDilemma(Frame frame) {
        var stage = DecisionPoint.at(Written.scenario(TWO, DILEMMA), 1, 0);
        var table = StageTable.of(stage, List.of(0, 1), EVENLY);
        var game = table.frames().get(frame.ordinal());
        assertThat(table.firms()).allMatch(firm -> firm.restrain() == 1 && firm.race() == 2 && firm.plan() == 2);
        assertThat(game.dilemmas()).hasSize(2).allSatisfy(dilemma -> {
            near(dilemma, new Dilemma(1125, 1012.5, 900, 843.75));
            assertThat(dilemma.kind()).isEqualTo(DilemmaClass.PRISONERS_DILEMMA);
        });
        assertThat(game.cartel()).isEqualTo(game.table().cell(1, 1));
        assertThat(game.planner()).isEqualTo(game.table().cell(2, 2));
        assertThat(StageStanding.of(stage))
                .hasSize(2)
                .allSatisfy(standing -> near(standing.in(frame), new Dilemma(1125, 1012.5, 900, 843.75)));
    }

    @Test
    void makesALadderWhereAnyAmountMayBeOrdered() {
        var table = of(TWO, List.of(0, 1), "firms.*.growthCap=4");
        var firm = table.firms().get(0);
        assertThat(firm.names()).containsExactly("0", "80", "160", "200", "240", "320");
        assertThat(firm.rungs().get(firm.restrain()).capacity()).isEqualTo(20, within(1e-9));
        assertThat(firm.rungs().get(firm.race()).capacity()).isEqualTo(35, within(1e-9));
        assertThat(firm.plan()).isEqualTo(firm.race());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14, 30, 51})
    void holdsWhatTheFirmsDecided(int tick) {
        var scenario = shipped("ai-race-2025");
        var stage = DecisionPoint.at(scenario, scenario.seed(), tick);
        var decided = Run.play(scenario, scenario.seed()).at(tick).firms();
        var firms =
                IntStream.range(0, stage.firms()).filter(stage::decides).boxed().toList();
        var table = StageTable.of(stage, firms, EVENLY);
        var felt = table.frames().get(Frame.FEAR.ordinal()).table();
        for (int player = 0; player < firms.size(); player++) {
            int place = firms.get(player);
            var firm = table.firms().get(player);
            assertThat(firm.plan()).isEqualTo(decided.get(place).decision().level());
            int cell = felt.deviation(0, player, firm.race());
            assertThat(felt.isBestReply(player, cell)).isTrue();
            for (int rung = 0; rung < firm.rungs().size(); rung++) {
                var seen = stage.seen(place);
                assertThat(felt.payoff(player, felt.deviation(0, player, rung)))
                        .isEqualTo(seen.game().payoff(place, seen.reach().get(rung)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Frame.class)
    void movesWithItsFirms(Frame frame) {
        var scenario = Written.scenario(
                Written.TEXTBOOK,
                "firms.North.structures=2",
                "firms.East.runningCost=15",
                "firms.South.structures=20",
                "ticks=3",
                "prize={type: Flow, value: 40, believed: 90, decisiveness: 1.5}",
                "game.fear={behind: 60, linear: 5}",
                "game.menu={levels: [0, 40, 80, 200]}");
        var one = StageTable.of(DecisionPoint.at(scenario, 1, 1), List.of(0, 1, 2), EVENLY);
        var other = StageTable.of(DecisionPoint.at(Altered.mirrored(scenario), 1, 1), List.of(3, 2, 1), EVENLY);
        var first = one.frames().get(frame.ordinal()).table();
        var second = other.frames().get(frame.ordinal()).table();
        assertThat(second.players()).isEqualTo(first.players());
        for (int cell = 0; cell < first.cells(); cell++) {
            for (int player = 0; player < first.size(); player++) {
                assertThat(second.payoff(player, cell)).isEqualTo(first.payoff(player, cell), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Frame.class)
    void letsACartelEarnMoreThanRivals(Frame frame) {
        var table = textbook(List.of(0, 1, 2), "firms.*.structures=1", "game.menu={levels: [0, 40, 80, 120, 160]}");
        var game = table.frames().get(frame.ordinal());
        var rivals = new PureNash().find(game.table()).plays();
        assertThat(rivals)
                .isNotEmpty()
                .allSatisfy(play -> assertThat(((Profile) play)
                                .payoffs(game.table()).stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum())
                        .isLessThan(game.joint(game.cartel())));
    }

    @Test
    void leavesTheOthersAtTheirPlans() {
        var table = textbook(List.of(0, 1), "firms.*.structures=5", "game.menu={levels: [0, 40, 80]}");
        assertThat(table.others()).extracting(StageTable.Bystander::name).containsExactly("South", "West");
        assertThat(table.others()).allSatisfy(other -> assertThat(other.plan()).isEqualTo(new Rung(80, 15)));
        var calm = table.frames().get(Frame.TRUE.ordinal()).table();
        assertThat(calm.payoff(0, 0)).isEqualTo((100 - 5 - 5 - 15 - 15 - 20) * 5, within(1e-9));
    }

    @Test
    void tellsWhatIsTrueFromWhatIsBelieved() {
        var table = of(
                TWO,
                List.of(0, 1),
                "ticks=2",
                "demand.shifter={type: Series, values: [100, 60]}",
                "firms.*.beliefs.prior=0",
                "prize={type: Flow, value: 6, believed: 20}",
                "game.fear={linear: 4}",
                "game.menu={levels: [0, 80]}");
        var payoffs = table.frames().stream()
                .map(game -> game.table().payoff(0, game.table().cell(0, 1)))
                .toList();
        assertThat(payoffs.get(0)).isEqualTo((60 - 30 - 20) * 10 + 6 / 3.0, within(1e-9));
        assertThat(payoffs.get(1)).isEqualTo((100 - 30 - 20) * 10 + 20 / 3.0, within(1e-9));
        assertThat(payoffs.get(2)).isEqualTo(payoffs.get(1) - 4 * (2 - 1) / 3.0, within(1e-9));
    }

    @Test
    void refusesTooLargeATableWithItsSize() {
        var levels = IntStream.range(0, 40).boxed().toList().toString();
        assertThatThrownBy(() -> textbook(List.of(0, 1, 2, 3), "game.menu={levels: " + levels + "}"))
                .hasMessageContaining("4 firms with 40 levels each has 2560000 cells; at most 250000");
    }

    private static StageTable textbook(List<Integer> places, String... patches) {
        return of(Written.TEXTBOOK, places, patches);
    }

    private static StageTable of(String text, List<Integer> places, String... patches) {
        return StageTable.of(DecisionPoint.at(Written.scenario(text, patches), 1, 0), places, EVENLY);
    }

    private static Scenario shipped(String name) {
        return new ScenarioReader().read(Path.of("scenarios", name + ".yaml"), List.of());
    }

    private static void near(Dilemma found, Dilemma expected) {
        assertThat(found)
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                .isEqualTo(expected);
    }
}
