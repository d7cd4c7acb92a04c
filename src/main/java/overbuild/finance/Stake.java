package overbuild.finance;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.model.Sector;

/**
 * Shares that a firm holds in another company, at market value: sold on given dates, and for money when the funding waterfall comes to
 * them.
 *
 * <p>Value = shares left x price; price = path x (index over that at the start)^beta, or what the issuer's own shares are worth where it
 * is a firm of the race or the vendors. A sale presses the price for good ({@link Impact}).
 *
 * <p>Source: model description, section 10; IFRS 9, fair value.
 */
public record Stake(
        @Param(unit = "firm", meaning = "The firm that holds it")
        String holder,

        @Param(
                unit = "text",
                meaning = "Whose shares: a firm of the race, vendors, or the name of a company outside",
                standard = "outside")
        String issuer,

        @Param(unit = "money", meaning = "Value at the start", min = 0)
        double value,

        @Param(
                unit = "-",
                meaning = "Price over that at the start, of a company outside the race",
                min = 0,
                standard = "1")
        Path path,

        @Param(
                unit = "-",
                meaning = "Elasticity of the price of a company outside to the stock market's index",
                symbol = "beta",
                min = 0,
                max = 10,
                standard = "0")
        double beta,

        @Param(unit = "-", meaning = "Sales on given dates", standard = "[]")
        List<Disposal> sales,

        @Param(unit = "text", meaning = "true: may be sold to pay for capex", standard = "false")
        boolean forSale,

        @Param(unit = "-", meaning = "Price fall when all of it is sold at once", min = 0, max = 1, standard = "0")
        double impact)
        implements Instrument {
    /** A sale on a date. */
    public record Disposal(
            @Param(unit = "quarter", meaning = "When") Quarter at,

            @Param(unit = "-", meaning = "Share of the opening holding that is sold", min = 0, max = 1)
            double share) {
        public Disposal {
            Check.ranges(Disposal.class, at, share);
        }
    }

    public Stake {
        sales = List.copyOf(sales);
        Check.ranges(Stake.class, holder, issuer, value, path, beta, sales, forSale, impact);
        double sold = 0;
        for (var sale : sales) sold += sale.share();
        Check.that(
                sold <= 1 + 1e-9,
                "sales must not sell more than the whole stake, but their shares add up to %s",
                Math.rint(1e9 * sold) / 1e9);
    }

    @Override
    public Position open(String name) {
        return new Held(this, 1, 1, 1);
    }

    @Override
    public List<String> firms() {
        return List.of(holder);
    }

    /**
     * A stake as it stands.
     *
     * @param terms its terms
     * @param left share of the opening holding that is left
     * @param price price over that at the start
     * @param pressed what sales have left of the price
     */
    record Held(Stake terms, double left, double price, double pressed) implements Position {
        @Override
        public String holder() {
            return terms.holder;
        }

        @Override
        public double value() {
            return left * price * terms.value;
        }

        @Override
        public Turn settle(Situation now) {
            var valued = new Held(terms, left, priced(now), pressed);
            double sold = 0;
            for (var sale : terms.sales) if (sale.at().equals(now.date())) sold += sale.share();
            return sold == 0 || left == 0 ? Turn.to(this) : valued.sell(Math.min(1, sold / left), 0, now);
        }

        @Override
        public Turn value(Situation now) {
            return Turn.to(new Held(terms, left, priced(now), pressed));
        }

        private double priced(Situation now) {
            double market = terms.beta == 0 ? 1 : Maths.pow(now.index(), terms.beta);
            return pressed * terms.path.at(now.date()) * market * now.shares(terms.issuer);
        }

        @Override
        public Rung rung(String firm) {
            return terms.forSale && firm.equals(terms.holder) ? Rung.stakes : null;
        }

        @Override
        public double offers(String firm, Situation now) {
            return new Impact(terms.impact).proceeds(value(), 1);
        }

        @Override
        public Turn raise(String firm, double amount, Situation now) {
            return sell(new Impact(terms.impact).share(amount / value()), terms.impact, now);
        }

        @Override
        public Turn sell(double share, double impact, Situation now) {
            double proceeds = new Impact(impact).proceeds(value(), share);
            double after = 1 - impact * share;
            return Turn.to(new Held(terms, left * (1 - share), price * after, pressed * after))
                    .pay(Flow.SECURITIES, Sector.HOUSEHOLDS.key(), terms.holder, proceeds)
                    .tell(
                            terms.holder,
                            Event.Kind.STAKE_SOLD,
                            proceeds,
                            terms.holder + " sells shares of " + terms.issuer);
        }
    }
}
