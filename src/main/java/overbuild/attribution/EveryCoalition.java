package overbuild.attribution;

import overbuild.game.CoalitionGame;

/**
 * Runs every coalition, 2^m of them.
 *
 * @param mechanisms number of mechanisms
 */
public record EveryCoalition(int mechanisms) implements Coalitions {
    @Override
    public int arms() {
        return 1 << mechanisms;
    }

    @Override
    public int acting(int arm, int replication) {
        return arm;
    }

    @Override
    public double[] values(double[] worth, int replication) {
        return game(worth).values();
    }

    @Override
    public double[] interactions(double[] worth, int replication) {
        var game = game(worth);
        return Pairs.of(mechanisms).stream()
                .mapToDouble(pair -> game.interaction(pair.one(), pair.other()))
                .toArray();
    }

    private CoalitionGame game(double[] worth) {
        return CoalitionGame.of(mechanisms, set -> worth[set]);
    }
}
