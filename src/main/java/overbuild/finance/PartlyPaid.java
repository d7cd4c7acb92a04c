package overbuild.finance;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Flow;
import overbuild.model.Param;
import overbuild.model.Sector;

/**
 * Shares on which subscribers have paid a deposit and the firm calls the rest as it builds; its money is limited by subscribers, not by
 * book.
 *
 * <p>Money on offer = min(subscribed - called, call x subscribed) x C.
 *
 * <p>Source: railway acts of the 1840s; model description, section 10.
 */
public record PartlyPaid(
        @Param(unit = "firm", meaning = "The firm") String issuer,

        @Param(unit = "money", meaning = "What subscribers still owe at the start", min = 0)
        double subscribed,

        @Param(
                unit = "1/tick",
                meaning = "Largest call of a tick over what was subscribed",
                min = 0,
                max = 1,
                standard = "0.1")
        double call)
        implements Instrument {
    public PartlyPaid {
        Check.ranges(PartlyPaid.class, issuer, subscribed, call);
    }

    @Override
    public Position open(String name) {
        return new Uncalled(this, 0);
    }

    @Override
    public List<String> firms() {
        return List.of(issuer);
    }

    /**
     * What is left to call.
     *
     * @param terms the terms
     * @param called money called so far
     */
    record Uncalled(PartlyPaid terms, double called) implements Position {
        @Override
        public Rung rung(String firm) {
            return firm.equals(terms.issuer) ? Rung.shares : null;
        }

        @Override
        public double offers(String firm, Situation now) {
            double left = Math.min(terms.subscribed - called, terms.call * terms.subscribed);
            return now.regime() * Math.max(0, left);
        }

        @Override
        public Turn raise(String firm, double amount, Situation now) {
            return Turn.to(new Uncalled(terms, called + amount))
                    .pay(Flow.ISSUED, Sector.HOUSEHOLDS.key(), firm, amount);
        }

        @Override
        public Turn fail(String firm, Situation now) {
            return Turn.to(firm.equals(terms.issuer) ? new Uncalled(terms, terms.subscribed) : this);
        }
    }
}
