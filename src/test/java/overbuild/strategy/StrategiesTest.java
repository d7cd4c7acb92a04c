package overbuild.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.model.Decision;

/** Strategies in the textbook market of {@link Written#TEXTBOOK}: P = 100 - Q, cost 20, four firms with ten structures each. */
class StrategiesTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String LADDER = "game.menu={levels: [0, 40, 80, 120, 160]}";

    @Test
    void racesToItsBestReply() {
        var north = first("firms.*.strategy=AlwaysRace");
        assertThat(north.target()).isCloseTo(25, EXACTLY);
        assertThat(north.wanted()).isCloseTo(15, EXACTLY);
        assertThat(first("firms.*.strategy=AlwaysRace", LADDER).level()).isEqualTo(3);
    }

    @Test
    void restrainsToItsShareOfTheJointProfit() {
        var patches = List.of("firms.*.strategy=AlwaysRestrain", "firms.*.structures=5", "firms.North.runningCost=30");
        var firms = decisions(patches.toArray(String[]::new));
        double sum = 0;
        for (var firm : firms) sum += firm.target();
        assertThat(firms.get(1).target()).isCloseTo(40 * 32.5 / (3 * 32.5 + 27.5), EXACTLY);
        assertThat(firms.get(0).target()).isCloseTo(35 * 27.5 / (3 * 32.5 + 27.5), EXACTLY);
        assertThat(sum).isBetween(35.0, 40.0);
        assertThat(first("firms.*.strategy=AlwaysRestrain", LADDER).level()).isZero();
        assertThat(first("firms.*.strategy=AlwaysRestrain", "firms.*.structures=5", LADDER)
                        .level())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 25", "2, 2.5", "3, 25", "4, 2.5"})
    void repliesToRivalsWhoThinkOneStepLess(int level, double target) {
        var strategy = "firms.*.strategy={type: LevelK, lambda: 1, level: " + level + "}";
        assertThat(first(strategy).target()).isCloseTo(target, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "2, 0", "3, 3"})
    void thinksInLevelsOfTheLadder(int level, int rung) {
        var strategy = "firms.*.strategy={type: LevelK, lambda: 1, level: " + level + "}";
        assertThat(first(strategy, LADDER).level()).isEqualTo(rung);
    }

    @Test
    void countsOnlyItsOwnStepsOfThought() {
        var firms = decisions("firms.*.strategy={type: LevelK, lambda: 1, level: 2}", "firms.North.strategy.level=1");
        assertThat(firms.get(0).target()).isCloseTo(25, EXACTLY);
        assertThat(firms.get(1).target()).isCloseTo(2.5, EXACTLY);
    }

    @Test
    void followsTheLeader() {
        var patches = new String[] {"firms.*.strategy={type: CatchLeader, iota: 0.5}", "firms.East.structures=30"};
        var firms = decisions(patches);
        assertThat(firms.get(0).wanted()).isCloseTo(10, EXACTLY);
        assertThat(firms.get(0).target()).isCloseTo(30, EXACTLY);
        assertThat(firms.get(1).wanted()).isZero();
        assertThat(first(patches[0], patches[1], LADDER).level()).isEqualTo(2);
    }

    @Test
    void catchesUpWithTheFastestGrowth() {
        var patches = new String[] {
            "firms.*.strategy={type: CatchLeader, iota: 1, catchUp: growth}",
            "firms.East.strategy=AlwaysRace",
            "ticks=2",
            "firms.South.structures=30",
            "structures.buildTicks=1"
        };
        var history = Run.play(Written.scenario(Written.TEXTBOOK, patches), 1);
        var before = history.at(0).firms();
        var after = history.at(1).firms();
        double growth = 1 + before.get(1).decision().funded() / 10;
        assertThat(growth).isGreaterThan(1);
        assertThat(after.get(0).decision().wanted()).isCloseTo(10 * (growth - 1), EXACTLY);
        assertThat(after.get(2).decision().wanted()).isCloseTo(30 * (growth - 1), EXACTLY);
    }

    @Test
    void addsTheCatchUpToTheBestReply() {
        var level = "firms.North.strategy={type: BestReply, lambda: 0.5, iota: 0.1}";
        double reply = 0.5 * (80 - 50) / 2 - 0.5 * 10;
        assertThat(first(level, "firms.East.structures=30").wanted()).isCloseTo(reply + 0.1 * 20, EXACTLY);
        assertThat(first(level, "firms.East.structures=30", "firms.North.strategy.catchUp=growth")
                        .wanted())
                .isCloseTo(reply, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({
        "0.34, 8, 100, 100",
        "0.34, 9, 105.9072, 105.9072",
        "0.34, 20, 129.0087806834, 130.4205534265",
        "0.34, 60, 119.2720956511, 130.4205534265",
        "1, 9, 107.28, 107.28",
        "1, 20, 119.4943793632, 119.9965824366",
        "1, 60, 119.9999963491, 120.0080221262",
        "0, 20, 141.6791608831, 141.6791608831",
        "0, 60, 106.7654811453, 141.6791608831"
    })
    void forgetsPartOfTheSupplyLine(double beta, int tick, double capacity, double largest) {
        var history = Run.play(
                Written.scenario(
                        Written.TEXTBOOK,
                        "firms.*.structures=100",
                        "firms.*.pipeline=steady",
                        "structures.depreciation=" + (1 - Math.pow(0.95, 4)),
                        "structures.buildTicks=8",
                        "ticks=61",
                        "firms.*.strategy={type: StockManagement, target: 120, beta: " + beta + "}"),
                1);
        double most = 0;
        for (int t = 1; t <= tick; t++) most = Math.max(most, structures(history.at(t), 0));
        assertThat(structures(history.at(tick), 0)).isCloseTo(capacity, within(1e-9 * capacity));
        assertThat(most).isCloseTo(largest, within(1e-9 * largest));
    }

    private static double structures(overbuild.model.MarketState state, int firm) {
        return state.firms().get(firm).plant().structures();
    }

    @Test
    void takesTheBestReplyForItsTarget() {
        var north = first("firms.*.strategy={type: StockManagement, alpha: 0.5, beta: 1}");
        assertThat(north.target()).isCloseTo(25, EXACTLY);
        assertThat(north.wanted()).isCloseTo(7.5, EXACTLY);
        assertThat(first("firms.*.strategy={type: StockManagement, alpha: 0.5, beta: 1}", LADDER)
                        .level())
                .isEqualTo(1);
    }

    @Test
    void choosesBetterLevelsMoreOften() {
        double beta = 0.002;
        var menu = Written.scenario(Written.TEXTBOOK, LADDER).game().menu().levels();
        var expected = new double[menu.size()];
        double sum = 0;
        for (int k = 0; k < expected.length; k++) {
            double own = 10 + menu.get(k) / 8;
            expected[k] = Math.exp(beta * (100 - 30 - own - 20) * own);
            sum += expected[k];
        }
        int draws = 2000;
        var seen = new int[expected.length];
        for (var choice : manyChoices(draws, "{type: LogitQuantalResponse, precision: " + beta + "}", LADDER)) {
            seen[choice.level()]++;
        }
        double chi2 = 0;
        for (int k = 0; k < expected.length; k++) {
            double mean = draws * expected[k] / sum;
            chi2 += (seen[k] - mean) * (seen[k] - mean) / mean;
        }
        assertThat(chi2)
                .as("chi-squared with 4 degrees of freedom, level 0.1 %%")
                .isLessThan(18.5);
    }

    @Test
    void repliesBestWhenPrecise() {
        var strategy = "{type: LogitQuantalResponse, precision: 1e6, points: 2001}";
        assertThat(first("firms.*.strategy=" + strategy, LADDER).level()).isEqualTo(3);
        assertThat(first("firms.*.strategy=" + strategy).wanted()).isCloseTo(15, within(1e-6));
    }

    @Test
    void choosesBlindlyWithoutPrecision() {
        double sum = 0;
        var choices = manyChoices(2000, "{type: LogitQuantalResponse, precision: 0, points: 5}");
        for (var choice : choices) sum += choice.wanted();
        assertThat(sum / choices.size()).isCloseTo(500, within(4 * 354 / Math.sqrt(2000)));
    }

    /** Choices of one firm in the same situation under many seeds. */
    private static List<Decision> manyChoices(int draws, String strategy, String... patches) {
        var all = new ArrayList<>(List.of(patches));
        all.add("firms.North.strategy=" + strategy);
        var scenario = Written.scenario(Written.TEXTBOOK, all.toArray(String[]::new));
        var choices = new ArrayList<Decision>();
        for (int seed = 0; seed < draws; seed++) {
            choices.add(Run.play(scenario, seed).at(0).firms().get(0).decision());
        }
        return choices;
    }

    private static Decision first(String... patches) {
        return decisions(patches).get(0);
    }

    private static List<Decision> decisions(String... patches) {
        return Run.play(Written.scenario(Written.TEXTBOOK, patches), 1).at(0).firms().stream()
                .map(firm -> firm.decision())
                .toList();
    }
}
