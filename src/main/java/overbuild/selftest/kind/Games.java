package overbuild.selftest.kind;

import java.util.List;
import overbuild.game.Dilemma;
import overbuild.game.PayoffTable;
import overbuild.game.Profile;

/** Games as cases give them. */
final class Games {
    private static final int[] RESTRAIN = {0, 0};
    private static final int[] RACE = {1, 1};

    private Games() {}

    /** The game of a row and a column player. */
    static PayoffTable twoByTwo(Inputs inputs) {
        return PayoffTable.of("case", array(inputs.table("payoff_row")), array(inputs.table("payoff_col")));
    }

    /** The game of two equal players, whose payoffs are by own action and the other's. */
    static PayoffTable symmetric(double[][] own) {
        return PayoffTable.of("case", own, new double[][] {{own[0][0], own[1][0]}, {own[0][1], own[1][1]}});
    }

    static PayoffTable symmetric(Inputs inputs) {
        return symmetric(array(inputs.table("payoff")));
    }

    /** What restraint, the first action, and a race earn in the game of two equal players. */
    static Dilemma dilemma(double[][] own) {
        return Dilemma.of(symmetric(own), 0, RESTRAIN, RACE);
    }

    static Dilemma dilemma(Inputs inputs) {
        return new Dilemma(inputs.number("T"), inputs.number("R"), inputs.number("P"), inputs.number("S"));
    }

    /** Both players play the first of two actions with a probability. */
    static Profile alike(double first) {
        return new Profile(List.of(List.of(first, 1 - first), List.of(first, 1 - first)));
    }

    private static double[][] array(List<List<Double>> table) {
        return table.stream()
                .map(row -> row.stream().mapToDouble(u -> u).toArray())
                .toArray(double[][]::new);
    }
}
