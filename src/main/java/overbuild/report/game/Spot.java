package overbuild.report.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import overbuild.equilibrium.Contender;
import overbuild.equilibrium.FramedGame;
import overbuild.equilibrium.StageTable;
import overbuild.game.BestCoarseCorrelated;
import overbuild.game.BestCorrelated;
import overbuild.game.Equilibrium;
import overbuild.game.LogitQre;
import overbuild.game.ManyStarts;
import overbuild.game.PayoffTable;
import overbuild.game.Play;
import overbuild.game.Profile;
import overbuild.game.Solver;
import overbuild.game.SupportEnumeration;
import overbuild.report.Figures;

/**
 * A way in which a stage game may be played, and what it brings.
 *
 * @param name what it is called
 * @param play how everybody plays
 * @param payoffs what each earns
 * @param regrets what each would gain by another choice
 */
public record Spot(String name, Play play, List<Double> payoffs, List<Double> regrets) {
    public Spot {
        payoffs = List.copyOf(payoffs);
        regrets = List.copyOf(regrets);
    }

    /** What all earn together. */
    public double joint() {
        return payoffs.stream().reduce(0.0, Double::sum);
    }

    /** Cells that mean something, then the equilibria of an analysis. */
    public static List<Spot> of(StageTable stage, FramedGame framed, Analysis analysis) {
        var game = framed.table();
        var spots = new ArrayList<Spot>();
        spots.add(pure("cartel", game, player -> game.strategy(player, framed.cartel())));
        spots.add(pure("planner", game, player -> game.strategy(player, framed.planner())));
        spots.add(pure("restraint", game, player -> firm(stage, player).restrain()));
        spots.add(pure("race", game, player -> firm(stage, player).race()));
        spots.add(pure("as planned", game, player -> firm(stage, player).plan()));
        var known = new ArrayList<Play>();
        for (var solution : analysis.solutions()) {
            for (var found : solution.equilibria()) {
                if (known.contains(found.play())) continue;
                known.add(found.play());
                spots.add(found(found));
            }
        }
        return List.copyOf(spots);
    }

    private static Contender firm(StageTable stage, int player) {
        return stage.firms().get(player);
    }

    private static Spot pure(String name, PayoffTable game, IntUnaryOperator strategy) {
        var profile =
                Profile.pure(game, IntStream.range(0, game.size()).map(strategy).toArray());
        return new Spot(name, profile, profile.payoffs(game), profile.regrets(game));
    }

    private static Spot found(Equilibrium found) {
        boolean isPure = found.play() instanceof Profile profile
                && profile.mixtures().stream().allMatch(mixture -> mixture.contains(1.0));
        return new Spot(isPure ? "equilibrium" : name(found.method()), found.play(), found.payoffs(), found.regrets());
    }

    private static String name(Solver method) {
        if (method instanceof LogitQre logit) return "logit " + Figures.number(logit.lambda());
        if (method instanceof BestCorrelated best) return "correlated, " + best.welfare();
        if (method instanceof BestCoarseCorrelated best) return "coarse, " + best.welfare();
        return method instanceof SupportEnumeration || method instanceof ManyStarts
                ? "mixed"
                : method.getClass().getSimpleName();
    }
}
