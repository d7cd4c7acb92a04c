package overbuild.scenario;

import java.util.Locale;
import overbuild.model.Check;
import overbuild.model.Distribution;
import overbuild.model.Draws;
import overbuild.model.Param;
import overbuild.model.Stream;

/**
 * Firms that are drawn instead of listed. They are called after their group, as {@code Railway 001}, and differ in what is drawn;
 * the rest is that of one firm. Each draw is keyed by name and attribute, so that a larger population leaves it alone.
 */
public record Population(
        @Param(unit = "n", meaning = "Number of firms", symbol = "N", min = 1, max = 20000)
        int count,

        @Param(
                unit = "structure",
                meaning = "Structures at the start; those of the firm when absent",
                symbol = "K_0",
                standard = "null")
        Distribution size,

        @Param(
                unit = "-",
                meaning = "Traffic density: standard deviation of its logarithm, mean 1",
                symbol = "sigma_a",
                min = 0,
                max = 2,
                standard = "0")
        double densitySpread,

        @Param(
                unit = "-",
                meaning = "Cash at the start over the book value of capacity; the cash of the firm when absent",
                standard = "null")
        Distribution liquidity,

        @Param(meaning = "Debt at the start; none when absent", standard = "null")
        OpeningDebt debt,

        @Param(meaning = "What all of them have in common") FirmSpec firm) {
    private static final double DENSEST = 100;
    private static final int LONGEST = 50;

    private static final int SIZE = 0;
    private static final int DENSITY = 1;
    private static final int LEVERAGE = 2;
    private static final int COVERAGE = 3;
    private static final int LIQUIDITY = 4;

    public Population {
        Check.ranges(Population.class, count, size, densitySpread, liquidity, debt, firm);
        Check.that(
                !firm.outsider() || (size == null && liquidity == null && debt == null),
                "size, liquidity and debt must be absent for outsiders");
        Check.that(debt == null || firm.debts().isEmpty(), "debt and firm.debts must not both be given");
    }

    /** Fails unless a group may have this name. */
    static void checkName(String group) {
        Check.that(
                group.matches("[^.*\\p{Cntrl}]{1," + LONGEST + "}"),
                "population names groups with 1 to %d characters without '.' and '*', but one was '%s'",
                LONGEST,
                group);
    }

    /** The name of a drawn firm, counted from 1. */
    public static String name(String group, int number) {
        return String.format(Locale.ROOT, "%s %03d", group, number);
    }

    /** Whether a name is that of one of its firms. */
    boolean has(String name) {
        var number = name.substring(group(name).length()).strip();
        if (!number.matches("\\d{3,5}")) return false;
        int place = Integer.parseInt(number);
        return place >= 1 && place <= count && name.equals(name(group(name), place));
    }

    /** The group that a drawn firm's name begins with; the whole name when nothing is drawn under it. */
    static String group(String firm) {
        return firm.replaceFirst(" \\d{3,}$", "");
    }

    /** A firm with the size and the density that are drawn for it. */
    public FirmSpec draw(String name, Draws draws) {
        double structures = size == null ? firm.structures() : size.quantile(share(SIZE, name, draws));
        if (densitySpread == 0) return firm.sized(structures, firm.density());
        var spread = new Distribution.Lognormal(firm.density(), densitySpread);
        double density = spread.quantile(share(DENSITY, name, draws));
        return firm.sized(structures, Math.min(DENSEST, density));
    }

    /**
     * Money that a drawn firm owes at the start.
     *
     * @param book book value of its capacity
     * @param income what it earns per year before interest
     */
    public double owed(String name, Draws draws, double book, double income) {
        if (debt == null) return 0;
        double wanted = debt.leverage().quantile(share(LEVERAGE, name, draws)) * book;
        if (debt.coverage() == null || debt.coupon() == 0) return wanted;
        double asked = debt.coverage().quantile(share(COVERAGE, name, draws));
        return Math.min(wanted, Math.max(0, income) / (debt.coupon() * asked));
    }

    /** Cash of a drawn firm at the start. */
    public double cash(String name, Draws draws, double book) {
        return liquidity == null ? firm.cash() : liquidity.quantile(share(LIQUIDITY, name, draws)) * book;
    }

    private static double share(int attribute, String name, Draws draws) {
        return draws.uniform(Stream.POPULATION, name, attribute);
    }
}
