package overbuild.game;

import java.util.List;

/** How a game is played: by everybody alone, or on the advice of a mediator. */
public sealed interface Play permits Profile, Correlated, CoarseCorrelated {
    /** What each player earns on average. */
    List<Double> payoffs(PayoffTable game);

    /** What each player would gain by not playing along, in the way that its kind of play leaves open; 0 at an equilibrium. */
    List<Double> regrets(PayoffTable game);
}
