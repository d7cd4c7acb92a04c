package overbuild.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import overbuild.model.Check;
import overbuild.model.Param;

/** The stock market. */
public record Shares(
        @Param(
                unit = "1/tick",
                meaning = "Share of the gap between fundamental value and price that closes per tick, in logs",
                symbol = "a_f",
                min = 0,
                max = 1,
                standard = "0.1")
        double pull,

        @Param(
                unit = "-",
                meaning =
                        "How strongly sentiment moves the price of a firm whose shares are worth what it does in the race",
                symbol = "a_e",
                min = 0,
                max = 5,
                standard = "0.2")
        double sway,

        @Param(
                unit = "1/sqrt(year)",
                meaning = "Volatility of prices beside value and sentiment",
                symbol = "sigma_m",
                min = 0,
                max = 5,
                standard = "0")
        double volatility,

        @Param(
                unit = "-",
                meaning = "Share of the variance of that noise which all firms have in common",
                symbol = "c_m",
                min = 0,
                max = 1,
                standard = "0.5")
        double common,

        @Param(
                unit = "year",
                meaning = "Value of what a firm does in the race over the earnings expected of it a year ahead",
                symbol = "m",
                min = 0,
                max = 200,
                standard = "10")
        double multiple,

        @Param(
                unit = "year",
                meaning = "Value of business outside the race over its cash flow less its capex, in calm credit",
                symbol = "m_c",
                min = 0,
                max = 200,
                standard = "15")
        double coreMultiple,

        @Param(
                unit = "-",
                meaning = "Share of the prize that firms believe in which the stock market believes in too",
                symbol = "w_V",
                min = 0,
                max = 1,
                standard = "0")
        double prize,

        @Param(
                unit = "year",
                meaning = "Value of vendors over their profit",
                symbol = "m_v",
                min = 0,
                max = 200,
                standard = "15")
        double vendorMultiple,

        @Param(
                unit = "-",
                meaning = "Least fundamental value over book value of capacity and construction",
                min = 0,
                max = 1,
                standard = "0.1")
        double floor,

        @Param(
                unit = "-",
                meaning = "Price over fundamental value in the first tick",
                min = 0.01,
                max = 100,
                standard = "1")
        double opening,

        @Param(meaning = "How investors feel", standard = "{}")
        Sentiment sentiment,

        @Param(
                unit = "-",
                meaning = "How strongly orders follow the gap between price and fundamental value, in logs",
                symbol = "beta_s",
                min = 0,
                max = 10,
                standard = "0")
        double orders,

        @Param(meaning = "What counts as a sell-off", standard = "{}")
        SellOff sellOff,

        @Param(
                unit = "n",
                meaning =
                        "How hard a sell-off hit firms in history, 1 the hardest; only the outcome sell_off_order reads it",
                min = 1,
                max = 1000,
                standard = "{}")
        Map<String, Integer> ranks) {
    /** What counts as a sell-off. */
    public record SellOff(
            @Param(
                    unit = "1/tick",
                    meaning = "Fall of the index within a tick beyond which it is a sell-off",
                    min = 0,
                    max = 1,
                    standard = "0.1")
            double fall) {
        public SellOff {
            Check.ranges(SellOff.class, fall);
        }
    }

    public Shares {
        ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
        Check.ranges(
                Shares.class,
                pull,
                sway,
                volatility,
                common,
                multiple,
                coreMultiple,
                prize,
                vendorMultiple,
                floor,
                opening,
                sentiment,
                orders,
                sellOff,
                ranks);
    }
}
