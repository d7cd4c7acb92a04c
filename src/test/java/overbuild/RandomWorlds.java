package overbuild;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import overbuild.finance.TakeOrPay;
import overbuild.intervention.Intervention;
import overbuild.scenario.Finance;
import overbuild.scenario.Plugins;
import overbuild.scenario.Scenario;

/** Made-up scenarios that mix all mechanisms at random; the same number gives the same world. */
public final class RandomWorlds {
    /** The name of a firm that is in the race from the start. */
    private static final Pattern FIRM = Pattern.compile("(?m)^  (F\\d+):\\n(?!    outsider)");

    private final SplittableRandom random;
    private final SplittableRandom money;
    private final StringBuilder text = new StringBuilder();
    private final boolean layered;
    private final boolean ladder;
    private final boolean linear;
    private final boolean drawn;
    private final int markets;

    private RandomWorlds(long number, boolean drawn) {
        this.drawn = drawn;
        random = new SplittableRandom(number);
        money = new SplittableRandom(~number);
        layered = random.nextBoolean();
        ladder = chance(0.25);
        linear = chance(0.2);
        markets = chance(0.4) ? whole(2, 3) : 1;
    }

    /** A world by its number. */
    public static Scenario of(long number) {
        return Written.scenario(text(number, false));
    }

    /** Another world, with a drawn population beside its firms, and sometimes with demand backed out of traffic. */
    public static Scenario drawn(long number) {
        return Written.scenario(text(number, true));
    }

    /** A world whose firms have contracts with each other, with lenders, vendors and owners, if two of them are in the race. */
    public static Scenario contracted(long number) {
        var written = text(number, number % 3 == 0);
        var firms = FIRM.matcher(written).results().map(firm -> firm.group(1)).toList();
        if (firms.size() < 2) return Written.scenario(written);
        var instruments = new RandomInstruments(new SplittableRandom(-1 - 2 * number), firms);
        return Written.scenario(written, "finance.instruments=" + instruments.draw());
    }

    /** A world to which things are done from outside: one intervention of each kind, each time other ones. */
    public static Scenario disturbed(int number) {
        var kinds = Plugins.members(Intervention.class);
        var made = Made.members(Intervention.class, number).toList();
        var one = IntStream.range(0, kinds.size())
                .mapToObj(kind -> made.get((kind + 1) * number - 1))
                .toList();
        return Altered.with(withNewcomer(number), "interventions", one);
    }

    /** A world with one more firm, which waits outside. */
    public static Scenario withNewcomer(long number) {
        var world = of(number);
        var firms = new LinkedHashMap<>(world.firms());
        var empty = Altered.with(Altered.with(world.firms().get("F0"), "structures", 0.0), "debts", Map.of());
        firms.put(Made.NEWCOMER, Altered.with(empty, "outsider", true));
        return Altered.with(Altered.firms(world, firms), "finance", supplied(world, List.copyOf(firms.keySet())));
    }

    /** The first firm sells capacity forward to the second. */
    private static Finance supplied(Scenario world, List<String> names) {
        var supply = new TakeOrPay(
                names.get(0), names.get(1), 3, 20, 1, world.start().plus(2), world.end());
        return Altered.with(world.finance(), "instruments", Map.of(Made.CONTRACT, supply));
    }

    /** A world as a scenario file. */
    private static String text(long number, boolean drawn) {
        var worlds = new RandomWorlds(number, drawn);
        worlds.write("name: world-%d\nstart: 1996-Q%d\nticks: 40\nseed: %d", number, worlds.whole(1, 4), number);
        worlds.demand();
        worlds.supply();
        worlds.rules(new SplittableRandom(-3 * number - 7));
        worlds.shares(new SplittableRandom(~number));
        worlds.firms();
        if (worlds.drawn) worlds.population();
        return worlds.text.toString();
    }

    private void demand() {
        write("demand:");
        double level = linear ? number(60, 150) : number(20, 400);
        switch (drawn && chance(0.3) ? 3 : chance(0.3) ? whole(4, 5) : whole(0, 2)) {
            case 0 ->
                write(
                        "  shifter: {type: Gbm, level: %s, growth: %s, volatility: %s}",
                        level, number(-0.2, 0.5), number(0, 0.5));
            case 1 ->
                write(
                        "  shifter: {type: Logistic, saturation: %s, growth: %s, midpoint: %s}",
                        2 * level, number(0.1, 1), number(0, 8));
            case 4 ->
                write(
                        "  shifter: {type: Bass, saturation: %s, innovation: %s, imitation: %s, age: %s, use: %s}",
                        2 * level, number(0.01, 0.2), number(0, 1), number(0, 3), number(-0.1, 0.3));
            case 5 ->
                write(
                        "  shifter: {type: Regimes, level: %s, high: %s, low: %s, probability: %s, volatility: %s}",
                        level, number(0.2, 1), number(-0.3, 0.2), share(), number(0, 0.5));
            case 3 ->
                write(
                        "  shifter: {type: Traffic, traffic: {1996-Q1: %s, 2000-Q1: %s}, price: {1996-Q1: %s, 1999-Q1: %s}}",
                        level / 3, level, number(1, 5), number(0.1, 5));
            default ->
                write(
                        "  shifter: {type: Series, values: [%s, %s, %s, %s]}",
                        level, 1.3 * level, 2 * level, 1.5 * level);
        }
        if (linear) write("  curve: {type: Linear, slope: %s}", number(0.2, 2));
        else write("  curve: {type: Isoelastic, elasticity: %s, choke: %s}", number(0.35, 2.5), number(20, 500));
        if (markets > 1) write("  markets: %d\n  marketSpread: %s", markets, chance(0.5) ? 0 : number(0, 1.5));
        if (chance(0.3)) write("  lag: {speed: %s, weight: %s, access: 1}", number(0.1, 1), number(0.5, 1));
    }

    private void supply() {
        write(
                "technology: {layers: %d, initial: %s, growth: {1996-Q1: %s, 2000-Q1: %s},",
                layered ? 2 : 1, number(0.5, 3), number(0, 1), number(0, 0.3));
        write("  structureShare: %s, equipmentShare: %s, loadFactor: %s}", share(), share(), number(0.3, 1));
        int build = whole(0, 6);
        int announced = chance(0.3) ? whole(0, build) : 0;
        int committed = chance(0.3) ? whole(0, build - announced) : 0;
        write(
                "structures: {price: %s, priceFall: %s, depreciation: %s, buildTicks: %d, announcedTicks: %d,",
                number(1, 20), number(-0.05, 0.3), number(0.01, 0.3), build, announced);
        write(
                "  committedTicks: %d, payment: %s, fixedCost: %s, upkeep: %s, adjustmentCost: %s,",
                committed,
                random.nextBoolean() ? "progress" : "atOrder",
                number(0, 5),
                number(0, 0.3),
                chance(0.3) ? number(0, 40) : 0);
        write("  supply: %s,", chance(0.3) ? suppliers() : "null");
        write("  slippage: %s,", chance(0.3) ? number(0, 0.6) : 0);
        write("  authorisation: %s}", chance(0.3) && !ladder ? leave() : "null");
        write(
                "equipment: {price: %s, priceFall: %s, depreciation: %s, lagTicks: %d, headroom: %s, binds: %s, rule: %s}",
                number(0.05, 1),
                number(-0.05, 0.5),
                number(0.05, 0.5),
                whole(0, 3),
                number(0, 0.4),
                chance(0.3),
                chance(0.3) ? "margin" : "sales");
        write("operation: {cost: %s, costFall: %s}", number(0.01, 1), number(0, 0.3));
    }

    /** Drawn apart, as the stock market is. */
    private String resolution(SplittableRandom apart, double multiple, double scrap) {
        if (apart.nextBoolean()) {
            boolean plain = apart.nextBoolean();
            return text(
                    "{type: Reorganise, multiple: %s, scrap: %s, cost: %s, crowding: %s}",
                    multiple, scrap, plain ? 0 : number(apart, 0, 1), plain ? 0 : number(apart, 0, 1));
        }
        double worth = number(apart, 0, 1);
        return text(
                "{type: %s, bids: {multiple: %s, worth: %s, scrap: %s, cost: %s, funds: %s}}",
                apart.nextBoolean() ? "Liquidate" : "Merge",
                multiple,
                worth,
                scrap * worth,
                number(apart, 0, 0.3),
                number(apart, 0, 1));
    }

    private String suppliers() {
        return text(
                "{learningRate: %s, experience: %s, bottleneck: %s, normalOrders: {1996-Q1: %s, 2001-Q1: %s}}",
                number(0, 0.4), number(1, 500), number(0, 3), number(1, 20), number(1, 60));
    }

    private String leave() {
        return text(
                "{lagTicks: %d, lapseTicks: %d, fee: %s}", whole(0, 6), whole(0, 10), chance(0.5) ? 0 : number(0, 0.3));
    }

    private void rules(SplittableRandom apart) {
        var rule = random.nextBoolean() ? "Competitive" : "Cournot";
        if (chance(0.4)) write("market: {type: Sticky, speed: %s, toward: %s}", number(0.05, 1), rule);
        else if (chance(0.2)) write("market: {type: Tatonnement, speed: %s}", number(0, 2));
        else write("market: %s", rule);
        prize();
        write("game:");
        write(
                "  fear: {on: %s, behind: %s, ahead: %s, linear: %s}",
                chance(0.5) ? "profit" : "capacityShare", fear(), fear(), fear());
        if (ladder) {
            write(
                    "  menu: {levels: [0, %s, %s, %s], planTicks: %d, equipmentShare: %s}",
                    number(0.5, 3), number(4, 8), number(10, 30), whole(1, 4), share());
        }
        write(
                "credit: {riskFree: %s, spread: %s, stress: %s, lossWeight: %s}",
                number(0, 0.05), number(0, 0.05), number(0, 0.2), money.nextInt(3));
        double multiple = chance(0.5) ? 0 : number(1, 8);
        double scrap = Double.parseDouble(share());
        write("resolution: %s", resolution(apart, multiple, scrap));
        if (chance(0.5)) write("entry: {hazard: %s, scale: %s}", number(0.05, 0.8), number(1, 20));
    }

    /** Drawn apart, so that the other numbers of a world are the same with a stock market and without. */
    private void shares(SplittableRandom apart) {
        if (apart.nextDouble() > 0.4) return;
        write("finance:");
        write("  vendors: {costShare: %s, cash: %s}", number(apart, 0.3, 1.2), number(apart, 0, 50));
        write(
                "  shares: {pull: %s, sway: %s, volatility: %s, common: %s, multiple: %s, coreMultiple: %s, floor: %s,",
                number(apart, 0, 1),
                number(apart, 0, 1),
                number(apart, 0, 1),
                number(apart, 0, 1),
                number(apart, 0, 20),
                number(apart, 0, 20),
                number(apart, 0, 1));
        write(
                "    opening: %s, sentiment: {initial: %s, extrapolation: %s, fade: %s, utilisation: %s, price: %s}}",
                number(apart, 0.2, 3),
                apart.nextDouble(-2, 2),
                number(apart, 0, 3),
                number(apart, 0, 1),
                number(apart, 0, 0.3),
                number(apart, 0, 0.3));
    }

    private void prize() {
        if (markets > 1) return;
        String decay = chance(0.4) ? ", effortDecay: " + share() : "";
        if (chance(0.2)) {
            write(
                    "prize: {type: Hazard, value: %s, believed: %s, hazard: %s, reference: %s, exponent: %s, decisiveness: %s%s}",
                    number(0, 400),
                    number(0, 400),
                    number(0, 1),
                    number(10, 300),
                    number(0, 1.5),
                    number(0.3, 2),
                    decay);
        } else if (chance(0.4)) {
            write(
                    "prize: {type: Flow, value: %s, believed: %s, decisiveness: %s%s}",
                    chance(0.5) ? 0 : number(1, 60), number(0, 100), chance(0.5) ? 1 : number(0.3, 2), decay);
        }
    }

    private void firms() {
        write("firms:");
        int firms = whole(1, 7);
        for (int k = 0; k < firms; k++) firm(k, k > 0 && chance(0.35));
    }

    private void firm(int k, boolean outsider) {
        write("  F%d:", k);
        if (outsider) write("    outsider: true");
        else {
            write("    structures: %s", number(0, 60));
            write("    pipeline: %s", chance(0.5) ? "steady" : "none");
            if (chance(0.6)) {
                write(
                        "    debts: {bond: {principal: %s, rate: %s, amortisation: %s, compounding: nominal},",
                        number(0, 200), number(0.03, 0.15), number(0, 0.5));
                write("      %s", notes());
                write(
                        "      line: {principal: %s, rate: %s, repayment: %s}}",
                        number(0, 50), number(0.03, 0.1), money.nextDouble() < 0.3 ? "Revolving" : "Proportional");
            }
        }
        if (markets > 1) write("    region: %d", whole(1, markets));
        write("    cash: %s", number(0, 150));
        write("    core: {1996-Q1: %s, 1999-Q1: %s}", number(0, 20), number(-10, 10));
        write("    baseCapex: %s", chance(0.3) ? number(0, 5) : 0);
        write("    density: %s", chance(0.3) ? number(0.3, 2) : 1);
        if (chance(0.4)) write("    runningCost: %s", number(0.01, 1.2));
        write("    growthCap: %s", number(0.02, 0.5));
        write("    discountRate: %s", number(0.03, 0.25));
        write(
                "    funding: {leverage: %s, vendor: %s, cashFloor: %s, amortisation: %s, limited: %s%s}",
                number(0, 0.9),
                chance(0.3) ? number(0, 0.3) : 0,
                number(0, 10),
                number(0, 0.3),
                !chance(0.15),
                terms());
        write(
                "    beliefs: {rule: %s, kappa: %s, kappaA: %s, psi: %s, psiA: %s, signal: %s, damping: %s}",
                belief(),
                number(0.2, 2),
                share(),
                share(),
                share(),
                chance(0.5) ? "traffic" : "demand",
                chance(0.3) ? number(0, 0.3) : 0);
        write("    strategy: %s", strategy());
    }

    /** A further loan now and then, of a kind that matures. */
    private String notes() {
        if (money.nextDouble() < 0.6) return "";
        var kinds = List.of("Annuity", "EqualPrincipal", "Bullet", "PaidInKind");
        return text(
                "notes: {principal: %s, rate: %s, repayment: %s, maturity: %d-Q1, rank: %d},",
                60 * money.nextDouble(),
                0.2 * money.nextDouble(),
                kinds.get(money.nextInt(4)),
                money.nextInt(1997, 2008),
                money.nextInt(1, 4));
    }

    /** What lenders may call and ask for, and what owners take out; drawn apart from everything else. */
    private String terms() {
        var terms = new StringBuilder();
        if (money.nextDouble() < 0.3) terms.append(text(", floating: %s", money.nextDouble()));
        if (money.nextDouble() < 0.2) terms.append(text(", coverage: %s", 0.5 + 2 * money.nextDouble()));
        if (money.nextDouble() < 0.2) terms.append(text(", buildingInterest: %s", money.nextDouble()));
        if (money.nextDouble() < 0.3) {
            terms.append(text(", payout: %s, buffer: %s", money.nextDouble(), 4 * money.nextDouble()));
        }
        return terms.toString();
    }

    private void population() {
        write("population:\n  Drawn:\n    count: %d", whole(1, 5));
        write("    size: {type: Lognormal, mean: %s, sigma: %s}", number(1, 40), number(0, 1.5));
        write("    densitySpread: %s", number(0, 0.5));
        if (chance(0.5)) write("    liquidity: {type: Uniform, low: 0, high: %s}", number(0, 0.3));
        if (chance(0.7)) {
            write("    debt:");
            write("      leverage: {type: Constant, value: %s}", number(0, 1));
            if (chance(0.5)) write("      coverage: {type: Constant, value: %s}", number(1, 3));
            write("      coupon: %s", number(0.02, 0.15));
        }
        write("    firm: {cash: %s, funding: {leverage: %s}, strategy: %s}", number(0, 20), number(0, 0.9), strategy());
    }

    private String strategy() {
        return switch (whole(0, 8)) {
            case 0 -> "AlwaysRace";
            case 1 -> "AlwaysRestrain";
            case 2 -> text("{type: CatchLeader, iota: %s, catchUp: growth}", number(0, 1));
            case 3 -> text("{type: LevelK, level: %d, lambda: %s, rungs: %d}", whole(0, 4), share(), whole(1, 3));
            case 4 -> text("{type: LogitQuantalResponse, precision: %s}", number(0, 1));
            case 5 -> text("{type: StockManagement, alpha: %s, beta: %s}", share(), share());
            case 6 -> text("{type: Scripted, capex: {1997-Q1: %s, 1999-Q1: %s}}", number(0, 60), number(0, 60));
            default -> text("{type: BestReply, lambda: %s, iota: %s, rungs: %d}", share(), number(0, 0.1), whole(1, 3));
        };
    }

    private String belief() {
        return switch (whole(0, 9)) {
            case 0 -> "Naive";
            case 1 -> text("{type: Extrapolative, theta: %s}", number(-1, 2));
            case 2 ->
                text(
                        "{type: Diagnostic, persistence: %s, mean: %s, horizon: %d}",
                        share(), number(0, 0.4), whole(0, 8));
            case 3 ->
                text(
                        "{type: Bayesian, high: %s, low: %s, noise: %s}",
                        number(0.3, 2), number(-0.2, 0.2), number(0.05, 1));
            case 4 -> text("{type: Fundamentalist, longRun: %s}", number(-0.1, 0.4));
            default -> text("{type: Adaptive, eta: %s}", number(0, 0.5));
        };
    }

    private double fear() {
        return chance(0.2) ? number(0, 20) : 0;
    }

    private String share() {
        return switch (whole(0, 3)) {
            case 0 -> "0";
            case 1 -> "1";
            default -> String.valueOf(number(0, 1));
        };
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    private double number(double low, double high) {
        return number(random, low, high);
    }

    private static double number(SplittableRandom random, double low, double high) {
        return Math.round(1e4 * (low + (high - low) * random.nextDouble())) / 1e4;
    }

    private void write(String form, Object... values) {
        text.append(text(form, values)).append('\n');
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
