package overbuild.finance;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Flow;
import overbuild.model.Param;
import overbuild.model.Quarter;
import overbuild.model.Sector;

/**
 * The vendors buy shares of a firm that buys from them: part of its capex comes round to them as revenue.
 *
 * <p>Money on offer = min(most - paid in, share x capex of the tick); circular share of vendors' revenue = min(E, X) / X.
 *
 * <p>Source: benchmark X5; model description, section 10.
 */
public record VendorEquity(
        @Param(unit = "firm", meaning = "The firm whose shares they buy")
        String buyer,

        @Param(unit = "-", meaning = "Money for shares over the firm's capex", min = 0, max = 1)
        double share,

        @Param(unit = "money", meaning = "Most that they pay in", min = 0)
        double most,

        @Param(unit = "quarter", meaning = "First quarter; the start when absent", standard = "null")
        Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until)
        implements Instrument {
    public VendorEquity {
        Check.ranges(VendorEquity.class, buyer, share, most, from, until);
        Check.period(from, until);
    }

    /** Share of a vendor's revenue that its own money paid for. */
    public static double circularShare(double invested, double revenue) {
        return revenue > 0 ? Math.min(invested, revenue) / revenue : 0;
    }

    @Override
    public Position open(String name) {
        return new Invested(this, 0, 0, 1);
    }

    @Override
    public List<String> firms() {
        return List.of(buyer);
    }

    /**
     * The shares as they stand.
     *
     * @param terms their terms
     * @param paid money paid in
     * @param held what the shares were worth at the prices of the start
     * @param price price over that at the start
     */
    record Invested(VendorEquity terms, double paid, double held, double price) implements Position {
        @Override
        public String holder() {
            return Sector.VENDORS.key();
        }

        @Override
        public double value() {
            return held * price;
        }

        @Override
        public Turn value(Situation now) {
            return Turn.to(new Invested(terms, paid, held, now.shares(terms.buyer)));
        }

        @Override
        public Rung rung(String firm) {
            return firm.equals(terms.buyer) ? Rung.vendor : null;
        }

        @Override
        public double offers(String firm, Situation now) {
            boolean open = now.date().within(terms.from, terms.until) && price > 0;
            return open ? Math.max(0, Math.min(terms.most - paid, terms.share * now.spending(firm))) : 0;
        }

        @Override
        public Turn raise(String firm, double amount, Situation now) {
            return Turn.to(new Invested(terms, paid + amount, held + amount / price, price))
                    .pay(Flow.ISSUED, Sector.VENDORS.key(), firm, amount);
        }

        @Override
        public Turn fail(String firm, Situation now) {
            return Turn.to(firm.equals(terms.buyer) ? new Invested(terms, terms.most, 0, price) : this);
        }
    }
}
