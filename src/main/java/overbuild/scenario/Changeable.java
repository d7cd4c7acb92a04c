package overbuild.scenario;

import java.util.List;
import java.util.regex.Pattern;

/** Parameters that can change while a run goes on: rules, not the clock, what stands at the start, or what is built already. */
final class Changeable {
    private static final String FIRM = "(firms\\.[^.]+|population\\.[^.]+\\.firm)\\.";

    private static final List<Pattern> PATHS = List.of(
            Pattern.compile(
                    FIRM + "(core|baseCapex|runningCost|growthCap|discountRate|funding\\..+|strategy\\.(?!capex$).+)"),
            Pattern.compile(FIRM + "beliefs\\.(?!prior$).+"),
            Pattern.compile("technology\\.growth|operation\\.costFall|equipment\\.(priceFall|headroom)"),
            Pattern.compile("structures\\.(priceFall|slippage|fixedCost|upkeep|adjustmentCost|supply\\.bottleneck)"),
            Pattern.compile("(credit|market|prize|resolution|entry)\\.(?!opening$).+"),
            Pattern.compile("game\\.(fear\\..+|residualElasticity|menu\\.(planTicks|equipmentShare))"),
            Pattern.compile("finance\\.(vendors\\.costShare|shares\\.(?!opening|sentiment\\.initial|sellOff).+)"));

    private Changeable() {}

    /** Whether the parameter at a path is one. */
    static boolean is(String path) {
        return PATHS.stream().anyMatch(known -> known.matcher(path).matches());
    }

    /** All of them in words. */
    static String words() {
        return "What can: strategy, beliefs, funding, growthCap and the like of firms; credit, market, prize, game, entry, resolution, "
                + "finance.shares; growth of technology and fall of prices";
    }
}
