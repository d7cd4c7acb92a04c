package overbuild.model;

/**
 * Demand of users who have got used to the price and pay for access too: what the theories of capacity take as given.
 *
 * <p>Q = D(omega P + (1 - omega) P_access).
 *
 * @param curve how quantity answers to the price that users feel
 * @param weight weight of the market price in what users pay, omega
 * @param access price of access
 */
public record LongRunDemand(DemandCurve curve, double weight, double access) {
    /** Users who pay the market price alone. */
    public static LongRunDemand of(DemandCurve curve) {
        return new LongRunDemand(curve, 1, 0);
    }

    /** What users pay at a market price. */
    public double paid(double price) {
        return weight == 1 ? price : weight * price + (1 - weight) * access;
    }

    /** Quantity demanded per year at a market price. */
    public double quantity(double shifter, double price) {
        return curve.quantity(shifter, paid(price));
    }

    /** Market price at which a quantity per year is demanded. */
    public double price(double shifter, double quantity) {
        return market(curve.price(shifter, quantity));
    }

    /** What users would pay the market for a quantity rather than do without, per year: the area under inverse demand. */
    public double worth(double shifter, double quantity) {
        if (quantity <= 0 || shifter <= 0) return 0;
        double price = curve.price(shifter, quantity);
        double area = curve.consumerSurplus(shifter, price) + price * quantity;
        return weight == 1 ? area : (area - (1 - weight) * access * quantity) / weight;
    }

    /**
     * The price that equal firms set by their quantities.
     *
     * <p>Linear demand: (a + N c) / (N + 1); constant elasticity: c / (1 - 1/(N eps)), the choke price where N eps is at
     * or below 1; in the price that users pay.
     *
     * <p>Source: Cournot 1838; one firm is the monopoly, or a cartel.
     */
    public double cournotPrice(double shifter, double cost, int firms) {
        double top = curve.choke(shifter);
        double unit = paid(cost);
        if (unit >= top) return market(top);
        if (curve instanceof DemandCurve.Linear) return market((top + firms * unit) / (firms + 1));
        double reach = firms * curve.elasticity(shifter, unit);
        return market(reach > 1 ? Math.min(top, unit / (1 - 1 / reach)) : top);
    }

    /** Market price at which users pay an amount. */
    public double market(double paid) {
        return weight == 1 ? paid : (paid - (1 - weight) * access) / weight;
    }
}
