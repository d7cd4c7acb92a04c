package overbuild.game;

/**
 * What restraint and race earn a player, and how patient it must be to restrain itself when the game is played for ever.
 *
 * <p>Measures: greed T - R, fear P - S, gain R - P, K-index (R - P)/(T - S), efficiency loss (R - P)/R. Critical discount factors per
 * period: grim trigger (T - R)/(T - P); tit-for-tat max of that and (T - R)/(R - S); win-stay lose-shift (T - R)/(R - P); risk dominance of
 * grim over always racing (T - R + P - S)/(T - S). Above 1 no patience is enough.
 *
 * <p>Source: Rapoport and Chammah 1965; Friedman 1971; Nowak and Sigmund 1992 and 1993; Blonski, Ockenfels and Spagnolo 2011; Dal Bo and
 * Frechette 2011.
 *
 * @param temptation payoff of a race against restraint, T
 * @param reward payoff when both restrain themselves, R
 * @param punishment payoff when both race, P
 * @param sucker payoff of restraint against a race, S
 */
public record Dilemma(double temptation, double reward, double punishment, double sucker) {
    /**
     * The dilemma of one player of a game: all others restrain themselves, or all race.
     *
     * @param restrain each player's strategy of restraint
     * @param race each player's strategy of racing
     */
    public static Dilemma of(PayoffTable game, int player, int[] restrain, int[] race) {
        int calm = game.cell(restrain);
        int wild = game.cell(race);
        return new Dilemma(
                game.payoff(player, game.deviation(calm, player, race[player])),
                game.payoff(player, calm),
                game.payoff(player, wild),
                game.payoff(player, game.deviation(wild, player, restrain[player])));
    }

    /** What kind of game it is. */
    public DilemmaClass kind() {
        return DilemmaClass.of(this);
    }

    /** What racing against restraint brings more, T - R. */
    public double greed() {
        return temptation - reward;
    }

    /** What restraint against a race costs, P - S. */
    public double fear() {
        return punishment - sucker;
    }

    /** What restraint of both brings more than a race, R - P. */
    public double gain() {
        return reward - punishment;
    }

    /** How much there is to gain together over what is at stake alone, (R - P)/(T - S). */
    public double kIndex() {
        return gain() / (temptation - sucker);
    }

    /** Share of the reward that a race loses, (R - P)/R. */
    public double efficiencyLoss() {
        return gain() / reward;
    }

    /** Whether restraint of both is better than to take turns, 2R > T + S. */
    public boolean rewardsRestraint() {
        return 2 * reward > temptation + sucker;
    }

    /** The patience that grim trigger takes. */
    public CriticalDiscount grim() {
        return new CriticalDiscount(greed() / (temptation - punishment));
    }

    /** The patience that tit-for-tat takes. */
    public CriticalDiscount titForTat() {
        return new CriticalDiscount(Math.max(grim().factor(), greed() / (reward - sucker)));
    }

    /** The patience that win-stay lose-shift takes. */
    public CriticalDiscount winStay() {
        return new CriticalDiscount(greed() / gain());
    }

    /** The patience from which grim trigger is the safer bet against always racing. */
    public CriticalDiscount riskDominance() {
        return new CriticalDiscount((greed() + fear()) / (temptation - sucker));
    }

    /**
     * Belief in the other's grim trigger below which always racing is the better answer to it, at a discount factor: the share of
     * initial beliefs that lead to a race. At or above 1 all do.
     */
    public double basinOfRacing(double discount) {
        double lost = (1 - discount) * fear();
        double kept = reward - (1 - discount) * temptation - discount * punishment;
        return lost / (kept + lost);
    }

    /** How often generous tit-for-tat may forgive a race without inviting one. */
    public double generosity() {
        return Math.min(1 - greed() / (reward - sucker), gain() / (temptation - punishment));
    }
}
