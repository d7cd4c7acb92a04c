package overbuild.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import overbuild.finance.Instrument;
import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Path;

/** Who else has money in the race, and on what terms. */
public record Finance(
        @Param(meaning = "Those who sell capacity", standard = "{}")
        Vendors vendors,

        @Param(meaning = "Contracts between agents, by name", standard = "{}")
        Map<String, Instrument> instruments,

        @Param(meaning = "The stock market; no shares are traded when absent", standard = "null")
        Shares shares,

        @Param(
                unit = "money/year",
                meaning = "Gross domestic product, which capex is held against; no such share when absent",
                min = 0,
                standard = "null")
        Path gdp) {
    /** Vendors that earn nothing, and nobody else. */
    public static final Finance PLAIN = new Finance(new Vendors(1, 0), Map.of(), null, null);

    public Finance {
        instruments = Collections.unmodifiableMap(new LinkedHashMap<>(instruments));
        Check.ranges(Finance.class, vendors, instruments, shares, gdp);
    }
}
