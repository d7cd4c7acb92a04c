package overbuild.equilibrium;

import overbuild.model.Check;

/**
 * Two firms that compete in prices with given capacities, P = a - bQ, no cost of serving, users served in the order of their
 * willingness to pay. Where the larger capacity lies above its Cournot best reply, prices are drawn.
 *
 * <p>R_1 = (a - b K_2)^2/(4b), p_high = (a - b K_2)/2, R_2 = p_low K_2, D(p) = (a - p)/b, m(p) = min(K_1, D(p)), p_low m(p_low) = R_1; with
 * z = p (K_2 + m(p) - D(p)), F_1(p) = K_2 (p - p_low)/z, F_2(p) = (m(p) p - R_1)/z; the larger firm asks p_high with probability
 * 1 - F_1(p_high).
 *
 * <p>Source: Levitan and Shubik 1972; Kreps and Scheinkman 1983.
 *
 * @param intercept a
 * @param slope b
 * @param larger capacity of the larger firm, K_1
 * @param smaller capacity of the smaller firm, K_2
 */
public record BertrandEdgeworth(double intercept, double slope, double larger, double smaller) {
    public BertrandEdgeworth {
        Check.that(larger >= smaller && smaller > 0, "the first capacity must be the larger, and both positive");
        Check.that(slope * smaller < intercept, "the smaller firm alone must not serve all users");
        Check.that(
                2 * slope * larger > intercept - slope * smaller,
                "the larger capacity must lie above its Cournot best reply, or prices are not drawn");
    }

    /** What the larger firm expects to take. */
    public double revenueOfLarger() {
        double left = intercept - slope * smaller;
        return left * left / (4 * slope);
    }

    /** What the smaller firm expects to take. */
    public double revenueOfSmaller() {
        return lowest() * smaller;
    }

    /** Lowest price asked. */
    public double lowest() {
        double price = revenueOfLarger() / larger;
        if (larger <= demanded(price)) return price;
        return intercept / 2 - Math.sqrt(intercept * intercept / 4 - slope * revenueOfLarger());
    }

    /** Highest price asked. */
    public double highest() {
        return (intercept - slope * smaller) / 2;
    }

    /** The probability that the larger firm asks the highest price. */
    public double atom() {
        return 1 - larger(highest());
    }

    /** The probability that the larger firm asks at most a price. */
    public double largerUpTo(double price) {
        if (price >= highest()) return 1;
        return price <= lowest() ? 0 : larger(price);
    }

    /** The probability that the smaller firm asks at most a price. */
    public double smallerUpTo(double price) {
        if (price >= highest()) return 1;
        return price <= lowest() ? 0 : (served(price) * price - revenueOfLarger()) / contested(price);
    }

    private double larger(double price) {
        return smaller * (price - lowest()) / contested(price);
    }

    private double demanded(double price) {
        return (intercept - price) / slope;
    }

    private double served(double price) {
        return Math.min(larger, demanded(price));
    }

    /** What a firm takes from the other by asking a little less. */
    private double contested(double price) {
        return price * (smaller + served(price) - demanded(price));
    }
}
