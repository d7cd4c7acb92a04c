package overbuild.engine;

import overbuild.model.Prospect;

/** Many firms, none of which reckons with an influence of its own on the price. */
final class Crowd {
    /** Above this number of firms they are a crowd. */
    static final int FIRMS = 50;

    private Crowd() {}

    /**
     * Target capacity: own capacity times the believed margin over user cost, (18); as far as growing fast pays, (7).
     *
     * @param own capacity at delivery without an order
     * @param user user cost of a structure per year
     * @param steepness rise of the yearly marginal cost of a structure with the order
     */
    static double target(Payoff payoff, double own, double user, double steepness, Prospect prospect) {
        if (!(user > 0)) return own;
        double capacity = payoff.carries() * payoff.fleet() * (own + prospect.rivals());
        double price = payoff.curve().price(payoff.shifter() * prospect.demand(), capacity);
        double margin = payoff.carries() * price - (payoff.cost() - user);
        double asked = prospect.hurdle() * user;
        double target = Math.max(0, own * margin / asked);
        if (steepness == 0 || target <= own) return target;
        return Math.min(target, own + (margin - asked) / steepness);
    }
}
