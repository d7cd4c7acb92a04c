package overbuild.finance;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Event;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * A line against a stake. When the loan exceeds the trigger, the lender calls; the borrower has a tick to repay in cash, then the stake
 * is sold for it, at a falling price; what then is still owed beyond the target is a default.
 *
 * <p>Call when L / V > trigger; cure L - target V; forced sale of the smallest f with (L - V f (1 - kappa f/2)) / ((1 - f) V (1 - kappa f))
 * = target. Room = min(line, advance V C) - L.
 *
 * <p>Source: benchmarks M1 and M2; Brunnermeier and Pedersen 2009.
 */
public record MarginLoan(
        @Param(unit = "firm", meaning = "The firm that borrows")
        String borrower,

        @Param(unit = "text", meaning = "The stake that is pledged, by its name among the instruments")
        String stake,

        @Param(unit = "money", meaning = "Most that is lent", min = 0)
        double line,

        @Param(unit = "money", meaning = "Drawn at the start", min = 0, standard = "0")
        double drawn,

        @Param(unit = "1/year", meaning = "Interest rate, effective", min = 0, max = 2)
        double rate,

        @Param(unit = "-", meaning = "Loan over value up to which money can be drawn", min = 0, max = 1)
        double advance,

        @Param(unit = "-", meaning = "Loan over value beyond which the lender calls", min = 0, max = 1)
        double trigger,

        @Param(unit = "-", meaning = "Loan over value after a cure", min = 0, max = 0.99)
        double target,

        @Param(
                unit = "-",
                meaning = "Price fall when all of the stake is sold at once",
                symbol = "kappa",
                min = 0,
                max = 1,
                standard = "0")
        double impact,

        @Param(
                unit = "quarter",
                meaning = "First quarter in which it can be drawn; the start when absent",
                standard = "null")
        Quarter from)
        implements Instrument {
    public MarginLoan {
        Check.ranges(MarginLoan.class, borrower, stake, line, drawn, rate, advance, trigger, target, impact, from);
        Check.that(advance <= trigger, "advance must not exceed trigger %s, but was %s", trigger, advance);
        Check.that(target <= trigger, "target must not exceed trigger %s, but was %s", trigger, target);
        Check.that(drawn <= line, "drawn must not exceed line %s, but was %s", line, drawn);
    }

    @Override
    public Position open(String name) {
        return new Drawn(this, name, false);
    }

    @Override
    public List<Turn.Act.Loan> loans(String name) {
        return drawn == 0 ? List.of() : List.of(loan(name, drawn));
    }

    @Override
    public List<String> firms() {
        return List.of(borrower);
    }

    @Override
    public List<String> instruments() {
        return List.of(stake);
    }

    private Turn.Act.Loan loan(String name, double amount) {
        return new Turn.Act.Loan(borrower, name, amount, overbuild.model.Rates.growth(rate), 0);
    }

    /**
     * The loan as it stands; what is owed stands in the borrower's books.
     *
     * @param terms its terms
     * @param name its name, also that of the loan
     * @param called whether the lender has called
     */
    record Drawn(MarginLoan terms, String name, boolean called) implements Position {
        private Pledge pledge(Situation now) {
            return new Pledge(now.owed(terms.borrower, name), now.value(terms.stake));
        }

        @Override
        public Turn value(Situation now) {
            var pledge = pledge(now);
            if (pledge.ratio() <= terms.trigger) return Turn.to(new Drawn(terms, name, false));
            return called ? cure(pledge, now) : call(pledge);
        }

        private Turn call(Pledge pledge) {
            return Turn.to(new Drawn(terms, name, true))
                    .tell(
                            terms.borrower,
                            Event.Kind.MARGIN_CALL,
                            pledge.cashTo(terms.target),
                            terms.borrower + " is called to repay on " + name);
        }

        private Turn cure(Pledge pledge, Situation now) {
            double cash = Math.min(pledge.cashTo(terms.target), Math.max(0, now.cash(terms.borrower)));
            var left = new Pledge(pledge.loan() - cash, pledge.value());
            var paid = Turn.to(new Drawn(terms, name, false)).repay(terms.borrower, name, cash);
            if (left.ratio() <= terms.target * (1 + 1e-12)) return paid;
            return sell(paid, left, new Impact(terms.impact).shareToReach(left.loan(), left.value(), terms.target));
        }

        private Turn sell(Turn before, Pledge pledge, double share) {
            double proceeds = new Impact(terms.impact).proceeds(pledge.value(), share);
            double repaid = Math.min(pledge.loan(), proceeds);
            var sold = before.then(new Turn.Act.Sale(terms.stake, share, terms.impact))
                    .tell(
                            terms.borrower,
                            Event.Kind.FORCED_SALE,
                            proceeds,
                            terms.borrower + " has to sell what it has pledged on " + name)
                    .repay(terms.borrower, name, repaid);
            boolean cured = pledge.loan() - repaid <= 1e-12 * pledge.loan() || share < 1;
            return cured ? sold : sold.then(new Turn.Act.Breach(terms.borrower, "a margin call stays unpaid"));
        }

        @Override
        public Rung rung(String firm) {
            return firm.equals(terms.borrower) ? Rung.margin : null;
        }

        @Override
        public double offers(String firm, Situation now) {
            if (called || !now.date().within(terms.from, null)) return 0;
            var pledge = pledge(now);
            return Math.max(0, Math.min(terms.line, now.regime() * terms.advance * pledge.value()) - pledge.loan());
        }

        @Override
        public Turn raise(String firm, double amount, Situation now) {
            return Turn.to(this).then(terms.loan(name, amount));
        }

        @Override
        public Turn fail(String firm, Situation now) {
            if (!firm.equals(terms.borrower)) return Turn.to(this);
            var pledge = pledge(now);
            double proceeds = new Impact(terms.impact).proceeds(pledge.value(), 1);
            if (pledge.loan() == 0) return Turn.to(this);
            return Turn.to(this)
                    .then(new Turn.Act.Sale(terms.stake, 1, terms.impact))
                    .repay(firm, name, Math.min(pledge.loan(), proceeds));
        }
    }
}
