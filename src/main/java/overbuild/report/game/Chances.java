package overbuild.report.game;

import java.util.List;
import overbuild.game.CoarseCorrelated;
import overbuild.game.Correlated;
import overbuild.game.Play;

/** What a mediator draws. */
final class Chances {
    private Chances() {}

    /** The probability of each cell; nothing where everybody plays alone. */
    static List<Double> of(Play play) {
        if (play instanceof Correlated correlated) return correlated.chances();
        if (play instanceof CoarseCorrelated coarse) return coarse.chances();
        return List.of();
    }
}
