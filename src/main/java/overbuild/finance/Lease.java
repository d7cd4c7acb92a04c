package overbuild.finance;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Quarter;
import overbuild.model.Rates;

/**
 * A firm has structures built on lease: a right to use them stands in its books at their cost beside what it owes, and the rent, which
 * cannot be cut, is interest and principal.
 *
 * <p>Rent per tick = D r / (1 - (1 + r)^-n), D the structures at today's price.
 *
 * <p>Source: IFRS 16; benchmark N1.
 */
public record Lease(
        @Param(unit = "firm", meaning = "The firm that pays rent")
        String lessee,

        @Param(unit = "structure", meaning = "Structures", min = 0)
        double structures,

        @Param(unit = "quarter", meaning = "When they are ordered")
        Quarter from,

        @Param(unit = "ticks", meaning = "Rents", symbol = "n", min = 1, max = 400)
        int ticks,

        @Param(unit = "1/year", meaning = "Interest in the rent, effective", min = 0, max = 2)
        double rate)
        implements Instrument {
    public Lease {
        Check.ranges(Lease.class, lessee, structures, from, ticks, rate);
    }

    @Override
    public Position open(String name) {
        return new Rented(this, name, ticks);
    }

    @Override
    public List<String> firms() {
        return List.of(lessee);
    }

    /**
     * The lease as it stands; what is owed stands in the lessee's books.
     *
     * @param terms its terms
     * @param name its name, also that of the loan
     * @param left rents still to pay
     */
    record Rented(Lease terms, String name, int left) implements Position {
        @Override
        public Turn call(Situation now) {
            if (!now.date().equals(terms.from) || !now.isSound(terms.lessee)) return Turn.to(this);
            double cost = terms.structures * now.structurePrice();
            return Turn.to(this)
                    .then(new Turn.Act.Loan(terms.lessee, name, cost, Rates.growth(terms.rate), 0))
                    .then(new Turn.Act.Order(terms.lessee, terms.structures, cost));
        }

        /** The part of the rent that repays; the interest on what is owed is paid with that of all loans. */
        @Override
        public Turn settle(Situation now) {
            double owed = now.owed(terms.lessee, name);
            if (owed == 0 || left == 0) return Turn.to(this);
            double rate = Rates.growth(terms.rate);
            double repaid = rate == 0 ? owed / left : owed * rate / (Maths.power(1 + rate, left) - 1);
            return Turn.to(new Rented(terms, name, left - 1)).repay(terms.lessee, name, Math.min(owed, repaid));
        }
    }
}
