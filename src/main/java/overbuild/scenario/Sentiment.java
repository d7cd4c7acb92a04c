package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** How the stock market feels beyond what firms are worth. */
public record Sentiment(
        @Param(unit = "-", meaning = "Sentiment before the first tick", min = -2, max = 2, standard = "0")
        double initial,

        @Param(
                unit = "-",
                meaning = "Weight of last tick's change of the index, in logs",
                symbol = "theta_s",
                min = 0,
                max = 20,
                standard = "0")
        double extrapolation,

        @Param(
                unit = "1/tick",
                meaning = "Share of sentiment that fades per tick",
                symbol = "f_s",
                min = 0,
                max = 1,
                standard = "0.2")
        double fade,

        @Param(
                unit = "1/tick",
                meaning = "Sentiment lost per tick when nothing is sold, in proportion to use below the planned load",
                symbol = "d_u",
                min = 0,
                max = 5,
                standard = "0")
        double utilisation,

        @Param(
                unit = "1/tick",
                meaning =
                        "Sentiment lost per tick when the price is nil, in proportion to the price below that planned by owners of arrivals",
                symbol = "d_P",
                min = 0,
                max = 5,
                standard = "0")
        double price) {
    public Sentiment {
        Check.ranges(Sentiment.class, initial, extrapolation, fade, utilisation, price);
    }
}
