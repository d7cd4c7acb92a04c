package overbuild.engine;

import java.util.Arrays;
import overbuild.finance.Signed;
import overbuild.model.DemandCurve;
import overbuild.model.Maths;
import overbuild.scenario.Fear;

/**
 * What a capacity at delivery is worth to one firm, (16), and what one more unit of it adds.
 *
 * <p>u = A u-bar P K - c K + w + V K^r / (K^r + B) - fear, with P the inverse demand at full use of all believed capacity and w what
 * signed sales bring over the market. Marginal revenue is A u-bar P (1 - s/eps_r) with the residual elasticity eps_r.
 *
 * @param curve demand curve
 * @param shifter believed demand shifter at delivery
 * @param carries service units per year that one structure brings to market at delivery, A u-bar
 * @param fleet mean use of today's fleet relative to new structures, theta
 * @param cost full cost of a structure in use per year, c
 * @param elasticity residual elasticity eps_r
 * @param prize believed prize flow
 * @param decisiveness exponent of the contest
 * @param effort sum of rivals' capacity to that power, B
 * @param leader largest rival's capacity at delivery
 * @param firms firms in the market, this one included
 * @param fear payoff from standing
 * @param appraisal market values, where standing goes by them
 * @param signed what is sold forward for then
 */
record Payoff(
        DemandCurve curve,
        double shifter,
        double carries,
        double fleet,
        double cost,
        double elasticity,
        double prize,
        double decisiveness,
        double effort,
        double leader,
        int firms,
        Fear fear,
        Appraisal appraisal,
        Signed signed) {
    /** Standing, if any, goes by capacity or profit. */
    Payoff(
            DemandCurve curve,
            double shifter,
            double carries,
            double fleet,
            double cost,
            double elasticity,
            double prize,
            double decisiveness,
            double effort,
            double leader,
            int firms,
            Fear fear) {
        this(
                curve,
                shifter,
                carries,
                fleet,
                cost,
                elasticity,
                prize,
                decisiveness,
                effort,
                leader,
                firms,
                fear,
                Appraisal.NONE,
                Signed.NONE);
    }

    /** Nobody compares. */
    static final Fear NO_FEAR = new Fear(Fear.Standing.capacityShare, 0, 0, 0);

    /** Whether profit in the market is all that counts, so that rivals matter only through their sum. */
    boolean plain() {
        return prize == 0 && !fear.present() && !signed.isPresent();
    }

    /** Whether another firm of the same cost and beliefs has this payoff too. */
    boolean same(double otherShifter, double otherCarries, double otherCost, double otherPrize) {
        return plain() && otherPrize == 0 && shifter == otherShifter && carries == otherCarries && cost == otherCost;
    }

    /** The same payoff against rivals of another effort and with another leader. */
    Payoff against(double otherEffort, double otherLeader) {
        return new Payoff(
                curve,
                shifter,
                carries,
                fleet,
                cost,
                elasticity,
                prize,
                decisiveness,
                otherEffort,
                otherLeader,
                firms,
                fear,
                appraisal,
                signed);
    }

    /** The same payoff with other demand and another cost. */
    Payoff facing(double otherShifter, double otherCost) {
        return new Payoff(
                curve,
                otherShifter,
                carries,
                fleet,
                otherCost,
                elasticity,
                prize,
                decisiveness,
                effort,
                leader,
                firms,
                fear,
                appraisal,
                signed);
    }

    /** The same payoff when other demand, technology, costs and another prize come true, and nobody compares. */
    Payoff coming(double trueShifter, double trueCarries, double trueCost, double truePrize) {
        return new Payoff(
                curve,
                trueShifter,
                trueCarries,
                fleet,
                trueCost,
                elasticity,
                truePrize,
                decisiveness,
                effort,
                leader,
                firms,
                NO_FEAR,
                Appraisal.NONE,
                signed);
    }

    /** The same payoff of a firm that does not compare. */
    Payoff fearless() {
        return coming(shifter, carries, cost, prize);
    }

    /** What users would pay for all that is served rather than do without, per year. */
    double usersWorth(double own, double rivals) {
        double quantity = carries * fleet * (own + rivals);
        double price = curve.price(shifter, quantity);
        return curve.consumerSurplus(shifter, price) + price * quantity;
    }

    /** Profit in the market of a firm alone in it, and nothing else. */
    Payoff alone() {
        return new Payoff(curve, shifter, carries, fleet, cost, elasticity, 0, 1, 0, 0, 1, NO_FEAR);
    }

    /**
     * Capacities, in rising order, between which the payoff has one hump at most: where standing changes sides, and where a decisive
     * contest turns from rising to falling returns; 0 stands for none.
     */
    double[] kinks(double rivals) {
        double mean = fear.present() ? meanAt(rivals) : 0;
        double best = fear.present() ? leaderAt() : 0;
        double[] kinks = {mean, best, turn(), signed.structures()};
        Arrays.sort(kinks);
        return kinks;
    }

    /** Capacity with which the firm draws level with the mean of its rivals. */
    private double meanAt(double rivals) {
        if (byValue()) return appraisal.unit() > 0 ? appraisal.others() / appraisal.unit() : 0;
        return firms > 1 ? rivals / (firms - 1) : 0;
    }

    /** Capacity with which it draws level with the leader. */
    private double leaderAt() {
        if (!byValue()) return leader;
        return appraisal.unit() > 0 ? appraisal.best() / appraisal.unit() : Double.POSITIVE_INFINITY;
    }

    private boolean byValue() {
        return fear.on() == Fear.Standing.marketValue;
    }

    /** Capacity K^r = B (r - 1) / (r + 1) at which the share of the prize rises fastest. */
    private double turn() {
        if (prize == 0 || decisiveness <= 1) return 0;
        return Maths.pow(effort * (decisiveness - 1) / (decisiveness + 1), 1 / decisiveness);
    }

    /** Price at full use when the firm has a capacity against rivals' total. */
    double price(double own, double rivals) {
        return curve.price(shifter, carries * fleet * (own + rivals));
    }

    /** Payoff per year. */
    double value(double own, double rivals) {
        double price = price(own, rivals);
        double profit = (carries * price - cost) * own;
        double value = profit + contest(own) - standing(own, rivals, profit);
        return signed.isPresent() ? value + signed.worth(own, carries * price) : value;
    }

    /** Profit and prize per year, without standing. */
    double profit(double own, double rivals) {
        double price = price(own, rivals);
        double profit = (carries * price - cost) * own + contest(own);
        return signed.isPresent() ? profit + signed.worth(own, carries * price) : profit;
    }

    /** What one more structure adds per year. */
    double marginal(double own, double rivals) {
        double price = price(own, rivals);
        double margin = marginalRevenue(price, own, rivals) - cost;
        double more = margin + marginalContest(own) + marginalStanding(own, rivals, margin, price);
        if (!signed.isPresent()) return more;
        double fall = own > 0 ? (carries * price - cost - margin) / own : 0;
        return more + signed.marginal(own, carries * price, fall);
    }

    /** What one more unit earns per year for a firm that takes the price as given, prize included. */
    double worth(double own, double rivals) {
        double market = carries * price(own, rivals);
        double worth = market - cost + marginalContest(own);
        return signed.isPresent() ? worth + signed.marginal(own, market, 0) : worth;
    }

    private double marginalRevenue(double price, double own, double rivals) {
        if (curve instanceof DemandCurve.Linear linear) {
            return carries * (price - linear.slope() * carries * fleet * own);
        }
        if (price >= curve.choke(shifter)) return carries * price;
        return carries * price * (1 - own / (own + rivals) / elasticity);
    }

    private double contest(double own) {
        if (prize == 0 || own <= 0) return 0;
        double effortOwn = Maths.pow(own, decisiveness);
        return prize * effortOwn / (effortOwn + effort);
    }

    private double marginalContest(double own) {
        if (prize == 0 || effort == 0 || own <= 0) return 0;
        double effortOwn = Maths.pow(own, decisiveness);
        double all = effortOwn + effort;
        return prize * decisiveness * effortOwn / own * effort / (all * all);
    }

    private double standing(double own, double rivals, double profit) {
        if (!fear.present()) return 0;
        if (byValue()) return standingByValue(own * appraisal.unit());
        double unit = unit(own, rivals);
        boolean share = fear.on() == Fear.Standing.capacityShare;
        double mine = share ? own * unit : profit;
        double best = leader * unit;
        double others = firms > 1 ? rivals * unit / (firms - 1) : mine;
        double mean = (mine + others * (firms - 1)) / firms;
        return fear.behind() * Math.max(0, best - mine)
                - fear.ahead() * Math.max(0, mine - mean)
                + fear.linear() * (others - mine);
    }

    private double standingByValue(double mine) {
        double others = firms > 1 ? appraisal.others() : mine;
        double mean = (mine + others * (firms - 1)) / firms;
        return fear.behind() * Math.max(0, appraisal.best() - mine)
                - fear.ahead() * Math.max(0, mine - mean)
                + fear.linear() * (others - mine);
    }

    /** Standing of a rival per unit of its capacity: its share, or its economic profit. */
    private double unit(double own, double rivals) {
        if (fear.on() == Fear.Standing.capacityShare) return own + rivals > 0 ? 1 / (own + rivals) : 0;
        return carries * price(own, rivals) - cost;
    }

    private double marginalStanding(double own, double rivals, double margin, double price) {
        if (!fear.present()) return 0;
        if (byValue()) return marginalByValue(own);
        boolean share = fear.on() == Fear.Standing.capacityShare;
        double all = own + rivals;
        double slope = share ? -1 / (all * all) : carries * priceSlope(price, all);
        double mine = share ? rivals / (all * all) : margin;
        double best = leader * slope;
        double others = firms > 1 ? rivals * slope / (firms - 1) : mine;
        double mean = (mine + others * (firms - 1)) / firms;
        double sum = 0;
        if (own < leader) sum -= fear.behind() * (best - mine);
        if (firms * own > all) sum += fear.ahead() * (mine - mean);
        return sum - fear.linear() * (others - mine);
    }

    private double marginalByValue(double own) {
        double unit = appraisal.unit();
        double others = firms > 1 ? 0 : unit;
        double sum = 0;
        if (own * unit < appraisal.best()) sum += fear.behind() * unit;
        if (firms > 1 && own * unit > appraisal.others()) sum += fear.ahead() * (unit - unit / firms);
        return sum - fear.linear() * (others - unit);
    }

    private double priceSlope(double price, double all) {
        if (curve instanceof DemandCurve.Linear linear) return -linear.slope() * carries * fleet;
        if (price >= curve.choke(shifter)) return 0;
        return -price / (curve.elasticity(shifter, price) * all);
    }
}
