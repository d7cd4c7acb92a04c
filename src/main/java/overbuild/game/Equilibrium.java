package overbuild.game;

import java.util.List;

/**
 * One equilibrium and how it was found; payoffs and regrets are reckoned from the table whenever they are asked for.
 *
 * @param game the game
 * @param method the solver with its parameters
 * @param play how the game is played
 * @param seconds how long the solver took for all that it found
 * @param notes what has to be known about it
 */
public record Equilibrium(PayoffTable game, Solver method, Play play, double seconds, List<String> notes) {
    public Equilibrium {
        notes = List.copyOf(notes);
    }

    /** What each player earns. */
    public List<Double> payoffs() {
        return play.payoffs(game);
    }

    /** What each player would gain by not playing along. */
    public List<Double> regrets() {
        return play.regrets(game);
    }

    /** The largest regret as a share of the range of that player's payoffs. */
    public double strain() {
        double worst = 0;
        var regrets = regrets();
        for (int player = 0; player < game.size(); player++) {
            if (regrets.get(player) > 0) worst = Math.max(worst, regrets.get(player) / game.range(player));
        }
        return worst;
    }
}
