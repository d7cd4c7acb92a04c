package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;
import overbuild.model.Rates;

/**
 * Everybody expects more or less growth of demand than they have learnt of, for a while, or likes shares more or less; demand itself
 * does not change.
 *
 * <p>kappa g'_i = kappa_i g_i + ln(1 + growth)/4 while it lasts; s'_t = s_t + shares in each of its ticks.
 *
 * <p>Source: shocks to confidence, Angeletos, Collard and Dellas 2018; animal spirits, Keynes 1936, chapter 12; investor
 * sentiment, Baker and Wurgler 2007.
 */
public record SentimentShock(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "quarter", meaning = "Last quarter; the end of the run when absent", standard = "null")
        Quarter until,

        @Param(
                unit = "1/year",
                meaning = "Growth of demand that all expect beyond or below what they have learnt",
                min = -0.9,
                max = 10,
                standard = "0")
        double growth,

        @Param(
                unit = "1/tick",
                meaning = "Sentiment that the stock market gains or loses in each of its quarters; what is left fades",
                min = -5,
                max = 5,
                standard = "0")
        double shares)
        implements Intervention {
    public SentimentShock {
        Check.ranges(SentimentShock.class, from, until, growth, shares);
        Check.period(from, until);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        if (!date.within(from, until)) return before;
        return before.hoping(Rates.logGrowth(growth)).cheering(shares);
    }
}
