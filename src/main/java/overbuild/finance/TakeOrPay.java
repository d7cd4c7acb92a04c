package overbuild.finance;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Quarter;
import overbuild.model.Rates;

/**
 * A firm sells capacity forward to another at a fixed price, and is paid for most of it whether it is used or not. The seller serves the
 * volume first; the buyer sells it on at the market price. When the buyer fails, the capacity goes to the spot market, and the seller has
 * a claim on what is left of the buyer.
 *
 * <p>Payment = p_c max(q, theta Q_c), q = Q_c as far as the seller delivers and the price covers what must not be paid anyway; claim =
 * (p_c - P) theta Q_c (1 - (1 + r)^-n)/r.
 *
 * <p>Source: benchmark X4; model description, sections 5 and 10.
 */
public record TakeOrPay(
        @Param(unit = "firm", meaning = "The firm that delivers")
        String seller,

        @Param(unit = "other firm", meaning = "The firm that pays")
        String buyer,

        @Param(unit = "structure", meaning = "Capacity under contract", symbol = "Q_c", min = 0)
        double structures,

        @Param(unit = "money/(structure*year)", meaning = "Price", symbol = "p_c", min = 0)
        double price,

        @Param(
                unit = "-",
                meaning = "Share that is paid for in any case",
                symbol = "theta",
                min = 0,
                max = 1,
                standard = "1")
        double must,

        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter") Quarter until)
        implements Instrument {
    public TakeOrPay {
        Check.ranges(TakeOrPay.class, seller, buyer, structures, price, must, from, until);
        Check.period(from, until);
        Check.that(!seller.equals(buyer), "seller and buyer must differ, but both were '%s'", seller);
    }

    /** What a quarter's volume costs that was taken in part, at a price per unit and quarter. */
    public static double payment(double price, double volume, double must, double taken) {
        return price * Math.max(taken, must * volume);
    }

    /** What the contract is worth to the seller over the coming quarters, at a spot price. */
    public static double worth(double price, double spot, double volume, double must, int quarters, double rate) {
        return (price - spot) * must * volume * annuity(rate, quarters);
    }

    private static double annuity(double rate, int quarters) {
        return rate == 0 ? quarters : (1 - 1 / Maths.power(1 + rate, quarters)) / rate;
    }

    @Override
    public Position open(String name) {
        return new Running(this, name);
    }

    @Override
    public List<String> firms() {
        return List.of(seller, buyer);
    }

    /** The contract while both keep to it. */
    record Running(TakeOrPay terms, String name) implements Position {
        private boolean isDue(Situation now) {
            return now.date().within(terms.from, terms.until) && now.isSound(terms.buyer);
        }

        /** What the buyer takes, structures: all, unless the price does not even cover what it saves by leaving it. */
        private double taken(double spot) {
            return spot >= (1 - terms.must) * terms.price ? terms.structures : 0;
        }

        @Override
        public double contracted(String firm, Situation now) {
            boolean delivers = firm.equals(terms.seller) && isDue(now);
            return delivers ? now.delivers(firm, terms.structures) : 0;
        }

        /** Lenders ask of the buyer what makes up for what it may not pay until then. */
        @Override
        public Signed signed(String firm, Quarter at, Situation now) {
            boolean delivers = firm.equals(terms.seller) && at.within(terms.from, terms.until);
            if (!delivers || !now.isSound(terms.buyer)) return Signed.NONE;
            double years = (double) now.date().ticksTo(at) / Rates.TICKS_PER_YEAR;
            double paid = Maths.pow(1 + now.spread(terms.buyer), -years);
            return new Signed(terms.structures, terms.price, terms.must, paid);
        }

        /** The rest of the contract at today's price, discounted at what the buyer pays for money. */
        @Override
        public double backlog(String firm, Situation now) {
            int side = firm.equals(terms.seller) ? 1 : firm.equals(terms.buyer) ? -1 : 0;
            if (side == 0 || !now.isSound(terms.buyer) || now.delivers(terms.seller, 1) == 0) return 0;
            double rate = now.coupon(terms.buyer);
            double spot = now.delivers(terms.seller, 1) * now.price(terms.seller);
            double premium = Math.min(terms.price - spot, terms.must * terms.price);
            double yearly = premium * terms.structures * annuity(rate, quartersLeft(now));
            int wait = Math.max(0, now.date().ticksTo(terms.from));
            return side * yearly / Rates.TICKS_PER_YEAR / Maths.power(1 + rate, wait);
        }

        private int quartersLeft(Situation now) {
            int left = Math.max(0, now.date().ticksTo(terms.until) + 1);
            return Math.min(left, terms.from.ticksTo(terms.until) + 1);
        }

        @Override
        public Turn settle(Situation now) {
            if (!isDue(now)) return Turn.to(this);
            double able = now.delivers(terms.seller, terms.structures);
            double full = now.delivers(terms.seller, 1);
            double delivered = full > 0 ? Math.min(terms.structures, able / full) : 0;
            double spot = full * now.price(terms.seller);
            double taken = Math.min(taken(spot), delivered);
            double owed = payment(terms.price, delivered, terms.must, taken) - spot * taken;
            return paid(owed / Rates.TICKS_PER_YEAR);
        }

        private Turn paid(double amount) {
            var turn = Turn.to(this);
            return amount >= 0
                    ? turn.pay(Flow.CONTRACT, terms.buyer, terms.seller, amount)
                    : turn.pay(Flow.CONTRACT, terms.seller, terms.buyer, -amount);
        }

        /** Whoever takes over the seller delivers in its place; what a firm would sell itself is settled. */
        @Override
        public Position pass(String from, String to) {
            if (!from.equals(terms.seller)) return this;
            if (to.equals(terms.buyer)) return new Claimed(terms, 0, 0);
            var passed =
                    new TakeOrPay(to, terms.buyer, terms.structures, terms.price, terms.must, terms.from, terms.until);
            return new Running(passed, name);
        }

        /** What the rest of the contract is worth to the seller at today's price; nothing where it cannot deliver. */
        private double worth(Situation now) {
            double each = now.delivers(terms.seller, 1);
            if (each == 0) return 0;
            double spot = each * now.price(terms.seller);
            int quarters = quartersLeft(now);
            double quarter = Rates.TICKS_PER_YEAR;
            double worth = TakeOrPay.worth(
                    terms.price / quarter, spot / quarter, terms.structures, terms.must, quarters, now.coupon());
            return Math.max(0, worth);
        }

        @Override
        public Turn breach(double damages, Situation now) {
            boolean harmed = now.isSound(terms.buyer) && now.delivers(terms.seller, 1) > 0;
            double worth = harmed ? worth(now) : 0;
            return Turn.to(new Claimed(terms, 0, 0))
                    .pay(Flow.CONTRACT, terms.buyer, terms.seller, damages * worth)
                    .tell(terms.seller, Event.Kind.CLAIM, worth, terms.buyer + " breaks " + name);
        }

        @Override
        public Turn fail(String firm, Situation now) {
            if (!firm.equals(terms.buyer)) return Turn.to(this);
            if (now.delivers(terms.seller, 1) == 0) return Turn.to(new Claimed(terms, 0, 0));
            double worth = worth(now);
            double claims = now.claims(firm) + worth;
            double share = claims > 0 ? worth / claims : 0;
            return Turn.to(new Claimed(terms, share, 0))
                    .tell(
                            terms.seller,
                            Event.Kind.CLAIM,
                            worth,
                            terms.seller + " has a claim on " + firm + " from " + name);
        }
    }

    /**
     * The seller's part in what creditors have taken over.
     *
     * @param terms the contract that was broken
     * @param share share of all claims on the buyer
     * @param value what it is worth now
     */
    record Claimed(TakeOrPay terms, double share, double value) implements Position {
        @Override
        public String holder() {
            return terms.seller;
        }

        @Override
        public String issuer() {
            return terms.buyer;
        }

        @Override
        public double claim(String firm) {
            return firm.equals(terms.buyer) ? share : 0;
        }

        @Override
        public Turn value(Situation now) {
            boolean gone = now.delivers(terms.seller, 1) == 0;
            return Turn.to(new Claimed(terms, share, gone ? 0 : share * Math.max(0, now.netWorth(terms.buyer))));
        }
    }
}
