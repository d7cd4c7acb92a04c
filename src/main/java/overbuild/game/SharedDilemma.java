package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Check;

/**
 * Restraint and race among many equal players: what either earns by the number of others that restrain themselves.
 *
 * <p>A dilemma where racing is better whatever others do, u_D(k) > u_C(k) for k = 0..N-1, and all are better off with restraint,
 * u_C(N-1) > u_D(0).
 *
 * <p>Source: Schelling 1973; Dawes 1980.
 *
 * @param restrain payoff of restraint, u_C, by the number of others that restrain themselves
 * @param race payoff of racing, u_D
 */
public record SharedDilemma(List<Double> restrain, List<Double> race) {
    public SharedDilemma {
        restrain = List.copyOf(restrain);
        race = List.copyOf(race);
        Check.that(!race.isEmpty(), "a dilemma needs players");
        Check.that(restrain.size() == race.size(), "payoffs must be as many of restraint as of racing");
    }

    /** The dilemma of the first player of a game in which all are alike: the first strategy restrains, the second races. */
    public static SharedDilemma of(PayoffTable game) {
        var restrain = new ArrayList<Double>();
        var race = new ArrayList<Double>();
        var strategies = new int[game.size()];
        for (int k = 0; k < game.size(); k++) {
            for (int other = 1; other < game.size(); other++) strategies[other] = other <= k ? 0 : 1;
            int calm = game.cell(strategies);
            restrain.add(game.payoff(0, calm));
            race.add(game.payoff(0, game.deviation(calm, 0, 1)));
        }
        return new SharedDilemma(restrain, race);
    }

    /** Players, N. */
    public int players() {
        return race.size();
    }

    /** What racing brings more where that is least. */
    public double smallestGap() {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < players(); k++) least = Math.min(least, race.get(k) - restrain.get(k));
        return least;
    }

    /** What restraint of all brings each more than a race of all. */
    public double gain() {
        return restrain.get(players() - 1) - race.get(0);
    }

    /** Whether everybody races although nobody likes it. */
    public boolean isDilemma() {
        return smallestGap() > 0 && gain() > 0;
    }

    /** Whether no other number of racers earns all together as much as restraint of all. */
    public boolean rewardsRestraint() {
        double best = players() * restrain.get(players() - 1);
        for (int k = 0; k < players(); k++) {
            double calm = k > 0 ? k * restrain.get(k - 1) : 0;
            if (calm + (players() - k) * race.get(k) >= best) return false;
        }
        return true;
    }

    /** One player among others that all do the same. */
    public Dilemma dilemma() {
        int others = players() - 1;
        return new Dilemma(race.get(others), restrain.get(others), race.get(0), restrain.get(0));
    }
}
