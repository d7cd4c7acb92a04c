package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import overbuild.experiment.PayoffAccuracy;
import overbuild.game.Equilibrium;
import overbuild.game.ManyStarts;
import overbuild.game.PayoffTable;
import overbuild.game.Profile;
import overbuild.game.PureNash;
import overbuild.game.Solver;
import overbuild.game.SupportEnumeration;

/**
 * An equilibrium of mean payoffs, and how far it may be from one of the true payoffs.
 *
 * <p>Bound: 2 e, e the largest empirical Bernstein radius of any payoff, each within the range that its runs showed. Resampled: the largest regret of
 * any firm at this profile that a share of resamples does not exceed.
 *
 * <p>Source: Areyan Viqueria, Cousins, Upfal and Greenwald 2019; Wiedenbeck, Cassell and Wellman 2014.
 *
 * @param profile who plays what
 * @param payoffs mean payoffs of the firms
 * @param regret largest regret of any firm by mean payoffs
 * @param bound what no firm's true regret exceeds with the confidence asked for, in money
 * @param resampled the same by resamples
 * @param method solver
 */
public record Resting(
        Profile profile, List<Double> payoffs, double regret, double bound, double resampled, String method) {
    private static final int MOST = 8;
    private static final double SAME = 1e-6;

    public Resting {
        payoffs = List.copyOf(payoffs);
    }

    /** The equilibria that are found, pure ones first. */
    static List<Resting> of(EmpiricalGame game, Resamples resamples, double confidence) {
        var found = new ArrayList<Equilibrium>();
        double bound = 2 * radius(game, confidence);
        for (var solver : solvers(game.mean())) {
            for (var one : solver.solve(game.mean(), () -> 0).equilibria()) {
                if (found.stream().noneMatch(other -> isNear(one, other))) found.add(one);
            }
        }
        return found.stream().limit(MOST).map(one -> of(one, bound, resamples)).toList();
    }

    private static boolean isNear(Equilibrium one, Equilibrium other) {
        return ((Profile) one.play()).isNear((Profile) other.play(), SAME);
    }

    private static List<Solver> solvers(PayoffTable game) {
        var all = game.size() == 2 ? new SupportEnumeration() : new ManyStarts(12, 1);
        return all.takes(game) ? List.of(new PureNash(), all) : List.of(new PureNash());
    }

    private static Resting of(Equilibrium found, double bound, Resamples resamples) {
        var profile = (Profile) found.play();
        double upper = resamples.upper(table -> Math.max(0, Collections.max(profile.regrets(table))));
        return new Resting(
                profile,
                found.payoffs(),
                Math.max(0, Collections.max(found.regrets())),
                bound,
                upper,
                found.method().getClass().getSimpleName());
    }

    /** How far off the least sure payoff may be. */
    private static double radius(EmpiricalGame game, double confidence) {
        var mean = game.mean();
        int numbers = mean.cells() * mean.size();
        if (game.runs() < 2) return Double.NaN;
        double worst = 0;
        for (int player = 0; player < mean.size(); player++) {
            for (int cell = 0; cell < mean.cells(); cell++) {
                double[] sample = game.sample(player, cell);
                double range = StatUtils.max(sample) - StatUtils.min(sample);
                if (range == 0) continue;
                var accuracy = new PayoffAccuracy(numbers, range, 1 - confidence);
                worst = Math.max(worst, accuracy.bernstein(game.runs(), StatUtils.variance(sample)));
            }
        }
        return worst;
    }

    /** The only choice of a firm; -1 where it mixes. */
    public int choice(int firm) {
        return profile.mixtures().get(firm).indexOf(1.0);
    }

    /** Whether nobody mixes. */
    public boolean isPure() {
        for (int k = 0; k < payoffs.size(); k++) if (choice(k) < 0) return false;
        return true;
    }
}
