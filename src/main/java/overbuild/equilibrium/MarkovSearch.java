package overbuild.equilibrium;

/** Values and investments on the way to a Markov-perfect equilibrium, improved round by round. */
final class MarkovSearch {
    private final LatticeRace race;
    private final int levels;
    private final int rivals;
    private double[][] values;
    private double[][] investments;

    MarkovSearch(LatticeRace race) {
        this.race = race;
        levels = race.levels().size();
        rivals = race.rivals();
        values = new double[levels][rivals];
        investments = new double[levels][rivals];
        for (int own = 0; own < levels; own++) {
            for (int rival = 0; rival < rivals; rival++)
                values[own][rival] = profit(own, rival) / (1 - race.discount());
        }
    }

    double[][] values() {
        return values;
    }

    double[][] investments() {
        return investments;
    }

    private double profit(int own, int rival) {
        return race.profits().get(own).get(rival);
    }

    /** Lets the firm reply best in every state to what the rival did last round; the largest change of a value over the largest value. */
    double improve() {
        var better = new double[levels][rivals];
        var replies = new double[levels][rivals];
        double change = 0;
        double largest = Double.MIN_NORMAL;
        for (int rival = 0; rival < rivals; rival++) {
            for (int own = 0; own < levels; own++) {
                reply(own, rival, expected(own, rival), better, replies);
                change = Math.max(change, Math.abs(better[own][rival] - values[own][rival]));
                largest = Math.max(largest, Math.abs(better[own][rival]));
            }
        }
        values = better;
        investments = replies;
        return change / largest;
    }

    /** Values on each level, expected over the move of a rival who faces the firm on its present one. */
    private double[] expected(int own, int rival) {
        var expected = new double[levels];
        double[] moves = rivals == 1 ? new double[] {0, 1, 0} : race.moves(rival, investments[rival][own]);
        for (int to = 0; to < levels; to++) {
            for (int move = -1; move <= 1; move++) {
                double chance = moves[move + 1];
                if (chance > 0) expected[to] += chance * values[to][rival + move];
            }
        }
        return expected;
    }

    private void reply(int own, int rival, double[] expected, double[][] better, double[][] replies) {
        double lost = own == 0 ? 0 : race.loss();
        double down = expected[Math.max(0, own - 1)];
        double up = expected[Math.min(levels - 1, own + 1)];
        double fail = (1 - lost) * expected[own] + lost * down;
        double win = (1 - lost) * up + lost * expected[own];
        double worth = race.discount() * race.effectiveness() * Math.max(0, win - fail);
        double x = Math.max(0, (Math.sqrt(worth) - 1) / race.effectiveness());
        replies[own][rival] = x;
        double p = race.success(x);
        better[own][rival] = profit(own, rival) - x + race.discount() * (p * win + (1 - p) * fail);
    }
}
