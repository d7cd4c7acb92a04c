package overbuild.game;

import overbuild.model.Check;

/**
 * A dilemma played again and again by two who look at the last round only, reckoned exactly.
 *
 * <p>Rounds form a Markov chain over (both restrain, row alone, column alone, nobody); each player reads it from its own side.
 *
 * <p>Source: Nowak and Sigmund 1993; tournaments, Axelrod 1984.
 *
 * @param stage what a round pays
 * @param error probability that an action fails
 */
public record RepeatedDilemma(Dilemma stage, double error) {
    /** The outcome of a round as the column player sees it. */
    private static final int[] TURNED = {0, 2, 1, 3};

    /**
     * What a match comes to, per round.
     *
     * @param restraintOfRow share of rounds in which row restrains itself
     * @param restraintOfColumn the same of column
     * @param row mean payoff of row
     * @param column mean payoff of column
     */
    public record Match(double restraintOfRow, double restraintOfColumn, double row, double column) {}

    public RepeatedDilemma {
        Check.that(error >= 0 && error <= 1, "the error must lie in [0, 1], but was %s", error);
    }

    /** In the long run, from the first round. */
    public Match longRun(MemoryOne row, MemoryOne column) {
        var one = row.failing(error);
        var other = column.failing(error);
        return match(chain(one, other).longRun(opening(one, other)));
    }

    /** Over a number of rounds. */
    public Match over(int rounds, MemoryOne row, MemoryOne column) {
        var one = row.failing(error);
        var other = column.failing(error);
        return match(chain(one, other).mean(opening(one, other), rounds));
    }

    private static Chain chain(MemoryOne row, MemoryOne column) {
        var moves = new double[4][];
        for (int k = 0; k < 4; k++) moves[k] = outcomes(row.after(k), column.after(TURNED[k]));
        return new Chain(moves);
    }

    private static double[] opening(MemoryOne row, MemoryOne column) {
        return outcomes(row.first(), column.first());
    }

    private static double[] outcomes(double row, double column) {
        return new double[] {row * column, row * (1 - column), (1 - row) * column, (1 - row) * (1 - column)};
    }

    private Match match(double[] shares) {
        double row = shares[0] * stage.reward() + shares[3] * stage.punishment();
        return new Match(
                shares[0] + shares[1],
                shares[0] + shares[2],
                row + shares[1] * stage.sucker() + shares[2] * stage.temptation(),
                row + shares[2] * stage.sucker() + shares[1] * stage.temptation());
    }
}
