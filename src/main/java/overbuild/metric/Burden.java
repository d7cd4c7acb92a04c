package overbuild.metric;

import overbuild.model.Flow;
import overbuild.model.Sector;

/**
 * Who bore the losses of a run, in money; gains of others do not count.
 *
 * @param failed owners of firms that failed: what they held and put in, less what they took out
 * @param others owners of firms that did not fail, where they lost
 * @param lenders claims of lenders that were not recovered
 * @param vendors loans and bills of those who sell capacity that were not recovered
 */
public record Burden(double failed, double others, double lenders, double vendors) {
    /** The losses inside a window. */
    public static Burden of(Evidence evidence) {
        double creditors = Losses.creditors(evidence);
        double vendors = Math.min(creditors, vendors(evidence));
        return new Burden(Losses.owners(evidence, true), Losses.owners(evidence, false), creditors - vendors, vendors);
    }

    /** All losses. */
    public double total() {
        return failed + others + lenders + vendors;
    }

    private static double vendors(Evidence evidence) {
        double sum = 0;
        for (var state : evidence.states()) {
            var flows = state.sector(Sector.VENDORS).flows();
            sum -= flows.of(Flow.FORGIVEN) + flows.of(Flow.UNPAID);
        }
        return Math.max(0, sum);
    }
}
