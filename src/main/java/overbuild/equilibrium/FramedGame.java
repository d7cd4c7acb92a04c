package overbuild.equilibrium;

import java.util.List;
import overbuild.game.Dilemma;
import overbuild.game.PayoffTable;
import overbuild.model.Frame;

/**
 * The stage game of a tick in one frame.
 *
 * @param frame in whose eyes
 * @param table payoffs of the firms in the table, in money per year
 * @param cartel the cell with the highest sum of payoffs
 * @param planner the cell with the highest total surplus; fear and prize do not count
 * @param dilemmas for each firm what restraint and race earn it while all others in the table restrain themselves, or all race
 */
public record FramedGame(Frame frame, PayoffTable table, int cartel, int planner, List<Dilemma> dilemmas) {
    public FramedGame {
        dilemmas = List.copyOf(dilemmas);
    }

    /** The sum of payoffs in a cell. */
    public double joint(int cell) {
        double sum = 0;
        for (int player = 0; player < table.size(); player++) sum += table.payoff(player, cell);
        return sum;
    }
}
