package overbuild.finance;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Flow;
import overbuild.model.Param;
import overbuild.model.Rates;
import overbuild.model.Sector;

/**
 * A firm sells new shares at their market price.
 *
 * <p>Money on offer per tick = perYear/4 x market value x C; net worth stands for market value where there is no stock market.
 *
 * <p>Source: model description, sections 10 and 11.
 */
public record ShareIssue(
        @Param(unit = "firm", meaning = "The firm") String issuer,

        @Param(
                unit = "1/year",
                meaning = "New shares that investors take, over those that there are",
                min = 0,
                max = 10)
        double perYear)
        implements Instrument {
    public ShareIssue {
        Check.ranges(ShareIssue.class, issuer, perYear);
    }

    @Override
    public Position open(String name) {
        return new Standing(this);
    }

    @Override
    public List<String> firms() {
        return List.of(issuer);
    }

    /** The standing offer. */
    record Standing(ShareIssue terms) implements Position {
        @Override
        public Rung rung(String firm) {
            return firm.equals(terms.issuer) ? Rung.shares : null;
        }

        @Override
        public double offers(String firm, Situation now) {
            return now.regime() * terms.perYear / Rates.TICKS_PER_YEAR * Math.max(0, now.marketValue(firm));
        }

        @Override
        public Turn raise(String firm, double amount, Situation now) {
            return Turn.to(this).pay(Flow.ISSUED, Sector.HOUSEHOLDS.key(), firm, amount);
        }
    }
}
