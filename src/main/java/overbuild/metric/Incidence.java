package overbuild.metric;

import overbuild.model.Flow;
import overbuild.model.MarketState;
import overbuild.model.Maths;
import overbuild.model.Rates;
import overbuild.model.Sector;

/**
 * Who has how much of the total surplus of a run, in money, discounted at the risk-free rate; the parts add up to it.
 *
 * <p>Firms and their owners have what is left when users have their surplus, the state its taxes, and creditors their losses.
 *
 * <p>Source: incidence, Harberger 1962; total surplus as in {@link Outcome#TOTAL_SURPLUS}.
 *
 * @param users what services are worth to users beyond their price
 * @param firms what is left to firms and their owners
 * @param creditors less what lenders and vendors lose in failures
 * @param state taxes and fines less subsidies
 */
public record Incidence(double users, double firms, double creditors, double state) {
    /** Of a run, seen through a window. */
    public static Incidence of(Evidence evidence) {
        double users = Welfare.consumers(evidence);
        double state = Welfare.discounted(evidence, s -> Rates.TICKS_PER_YEAR * received(s));
        double creditors = -lost(evidence);
        return new Incidence(users, Welfare.total(evidence) - users - state - creditors, creditors, state);
    }

    /** All of it. */
    public double total() {
        return users + firms + creditors + state;
    }

    private static double received(MarketState state) {
        var flows = state.sector(Sector.STATE).flows();
        return flows.of(Flow.TAX) + flows.of(Flow.SUBSIDY) + flows.of(Flow.FINE);
    }

    private static double lost(Evidence evidence) {
        double sum = 0;
        for (var failure : Failure.of(evidence)) {
            sum += failure.lost() / Maths.pow(1 + evidence.terms().riskFree(), failure.tick() - evidence.from());
        }
        return sum;
    }
}
