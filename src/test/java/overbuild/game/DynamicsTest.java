package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.game.Moran.Fitness;
import overbuild.strategy.Frequencies;

/** What theory knows of populations and learners. */
class DynamicsTest {
    private static final PayoffTable DILEMMA = symmetric(new double[][] {{3, 0}, {5, 1}});
    private static final PayoffTable SCISSORS = symmetric(new double[][] {{0, -1, 1}, {1, 0, -1}, {-1, 1, 0}});
    private static final PayoffTable PENNIES =
            PayoffTable.of("pennies", new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}});

    private static PayoffTable symmetric(double[][] own) {
        var column = new double[own.length][own.length];
        for (int i = 0; i < own.length; i++) for (int j = 0; j < own.length; j++) column[i][j] = own[j][i];
        return PayoffTable.of("symmetric", own, column);
    }

    private static Profile alike(Double... shares) {
        return new Profile(Collections.nCopies(2, List.of(shares)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 20})
    void keepsTheProductOfSharesInScissors(double time) {
        var end = new Replicator(SCISSORS).flow(alike(0.5, 0.3, 0.2), time);
        double product = end.probability(0, 0) * end.probability(0, 1) * end.probability(0, 2);
        assertThat(product).isCloseTo(0.03, within(1e-10));
        assertThat(end.probability(0, 0)).isNotCloseTo(0.5, within(0.01));
    }

    @Test
    void circlesInMatchingPennies() {
        var end = new Replicator(PENNIES).flow(new Profile(List.of(List.of(0.7, 0.3), List.of(0.5, 0.5))), 1.3);
        double product = 1;
        for (int i = 0; i < 2; i++) product *= end.probability(i, 0) * end.probability(i, 1);
        assertThat(product).isCloseTo(0.7 * 0.3 * 0.25, within(1e-10));
        assertThat(end.probability(1, 0)).isLessThan(0.4);
    }

    @Test
    void leavesEquilibriaAndAbsentStrategiesAlone() {
        var replicator = new Replicator(SCISSORS);
        assertThat(replicator.flow(alike(1.0, 0.0, 0.0), 9).mixtures())
                .isEqualTo(alike(1.0, 0.0, 0.0).mixtures());
        var middle = replicator.flow(alike(0.25, 0.25, 0.5), 0);
        assertThat(middle).isEqualTo(alike(0.25, 0.25, 0.5));
    }

    @Test
    void hasNoNegativeOffspring() {
        assertThatThrownBy(() -> new Replicator(SCISSORS).next(alike(0.5, 0.3, 0.2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "10, 1.1", "50, 1.5", "100, 0.9", "2, 3"})
    void fixesWithTheChanceOfMoran(int population, double fitness) {
        var game = symmetric(new double[][] {{1, 1}, {fitness, fitness}});
        double expected = fitness == 1 ? 1.0 / population : (1 - 1 / fitness) / (1 - Math.pow(fitness, -population));
        assertThat(new Moran(population, 1, Fitness.linear).fixation(game, 0, 1))
                .isCloseTo(expected, within(1e-13));
        var exponential = symmetric(new double[][] {{0, 0}, {Math.log(fitness), Math.log(fitness)}});
        assertThat(new Moran(population, 1, Fitness.exponential).fixation(exponential, 0, 1))
                .isCloseTo(expected, within(1e-13));
    }

    /** The chance by the chain of mutants itself, whose ends absorb. */
    @Test
    void fixesAsTheChainOfMutantsDoes() {
        int population = 12;
        double weight = 0.3;
        var moves = new double[population + 1][population + 1];
        moves[0][0] = 1;
        moves[population][population] = 1;
        for (int i = 1; i < population; i++) {
            double mutants = 1 - weight + weight * (5 * (population - i) + (i - 1)) / (population - 1.0);
            double residents = 1 - weight + weight * 3 * (population - i - 1) / (population - 1.0);
            double chance = i * mutants / (i * mutants + (population - i) * residents);
            moves[i][i + 1] = chance * (population - i) / population;
            moves[i][i - 1] = (1 - chance) * i / population;
            moves[i][i] = 1 - moves[i][i + 1] - moves[i][i - 1];
        }
        var one = new double[population + 1];
        one[1] = 1;
        double expected = new Chain(moves).longRun(one)[population];
        assertThat(new Moran(population, weight, Fitness.linear).fixation(DILEMMA, 0, 1))
                .isCloseTo(expected, within(1e-12));
    }

    /** Nowak and others 2004: selection favours a strategy that wins where a third plays it. */
    @ParameterizedTest
    @CsvSource({"0.30, true", "0.36, false"})
    void followsTheLawOfOneThird(double threshold, boolean favoured) {
        var game = symmetric(new double[][] {{1, 1}, {1 - threshold, 2 - threshold}});
        int population = 1000;
        double fixes = new Moran(population, 1e-5, Fitness.exponential).fixation(game, 0, 1);
        assertThat(fixes > 1.0 / population).isEqualTo(favoured);
    }

    @Test
    void dwellsLongestOnWhatOthersCannotInvade() {
        var shares = new Moran(50, 1, Fitness.exponential).longRun(DILEMMA);
        assertThat(shares.get(1)).isGreaterThan(0.999);
        assertThat(new Moran(50, 1, Fitness.exponential).longRun(SCISSORS))
                .allSatisfy(share -> assertThat(share).isCloseTo(1.0 / 3, within(1e-12)));
    }

    @Test
    void ranksByEvolution() {
        var rank = new AlphaRank(10, 50);
        assertThat(rank.strategies(DILEMMA, 0).get(1)).isGreaterThan(0.999);
        assertThat(rank.strategies(SCISSORS, 1))
                .allSatisfy(share -> assertThat(share).isCloseTo(1.0 / 3, within(1e-9)));
        var meeting = PayoffTable.of("meeting", new double[][] {{3, 0}, {0, 2}}, new double[][] {{2, 0}, {0, 3}});
        var cells = rank.cells(meeting);
        assertThat(cells.get(0)).isCloseTo(0.5, within(1e-9));
        assertThat(cells.get(3)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void ranksAlikeWithoutSelection() {
        assertThat(new AlphaRank(0, 50).cells(PENNIES))
                .allSatisfy(share -> assertThat(share).isCloseTo(0.25, within(1e-12)));
    }

    @Test
    void learnsTheValueOfZeroSumGames() {
        var game = PayoffTable.of(
                "zero-sum", new double[][] {{2, -1, 0}, {-1, 1, 3}}, new double[][] {{-2, 1, 0}, {1, -1, -3}});
        var play = FictitiousPlay.of(game, fresh(2, 3), 20_000).frequencies();
        assertThat(play.payoffs(game).get(0)).isCloseTo(0.2, within(0.01));
        assertThat(play.regrets(game)).allSatisfy(regret -> assertThat(regret).isLessThan(0.02));
    }

    /** Shapley 1964: counting goes round and round here, and never comes near the only equilibrium. */
    @Test
    void goesRoundInShapleysGame() {
        var row = new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        var column = new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}};
        var game = PayoffTable.of("Shapley", row, column);
        var first = List.of(new Frequencies(List.of(1.0, 0.0, 0.0)), new Frequencies(List.of(1.0, 0.0, 0.0)));
        double farthest = 0;
        for (int rounds = 5000; rounds <= 50_000; rounds += 5000) {
            var play = FictitiousPlay.of(game, first, rounds).frequencies();
            for (int s = 0; s < 3; s++) farthest = Math.max(farthest, Math.abs(play.probability(0, s) - 1.0 / 3));
        }
        assertThat(farthest).isGreaterThan(0.1);
    }

    @Test
    void countsThreePlayers() {
        var players = List.of(Player.numbered("a", 2), Player.numbered("b", 2), Player.numbered("c", 2));
        var game = PayoffTable.of("agree", players, (player, s) -> s[0] == s[1] && s[1] == s[2] ? 1 + s[0] : 0);
        var play = FictitiousPlay.of(game, fresh(2, 2, 2), 50);
        assertThat(play.played())
                .allSatisfy(played -> assertThat(played).hasSize(50).containsOnly(1));
    }

    private static List<Frequencies> fresh(int... strategies) {
        return java.util.Arrays.stream(strategies).mapToObj(Frequencies::none).toList();
    }
}
