package overbuild.report;

import java.util.Locale;
import overbuild.metric.MarketMetric;

/** A path whose difference between runs is shown tick by tick. */
enum Contrast {
    DARK_SHARE(MarketMetric.DARK_SHARE, false, "Dark share"),
    PRICE(MarketMetric.PRICE, true, "Price"),
    STRUCTURES(MarketMetric.STRUCTURES, true, "Structures"),
    CAPEX(MarketMetric.CAPEX, false, "Capex of the race"),
    UTILISATION(MarketMetric.UTILISATION, false, "Utilisation"),
    REORGANISED(MarketMetric.REORGANISED, false, "Firms taken over");

    private final MarketMetric metric;
    private final boolean relative;
    private final String words;

    Contrast(MarketMetric metric, boolean relative, String words) {
        this.metric = metric;
        this.relative = relative;
        this.words = words;
    }

    MarketMetric metric() {
        return metric;
    }

    String words() {
        return words;
    }

    /** Key in files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unit of the difference. */
    String unit() {
        return relative ? "share of the base" : metric.unit();
    }

    /** Whether differences are shares. */
    boolean isShare() {
        return relative || metric.unit().equals("-");
    }

    /** The size of a difference in words; between shares it is told in points. */
    String size(double difference) {
        if (relative) return Figures.percent(difference);
        return isShare() ? Figures.percent(difference).replace("%", "points") : Figures.number(difference);
    }

    double of(double base, double other) {
        return relative ? other / base - 1 : other - base;
    }
}
