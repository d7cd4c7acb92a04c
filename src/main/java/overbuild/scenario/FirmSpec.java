package overbuild.scenario;

import java.util.Map;
import overbuild.model.Check;
import overbuild.model.Debt;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.strategy.Strategy;

/** One firm at the opening. */
public record FirmSpec(
        @Param(unit = "text", meaning = "true: waits outside and may enter", standard = "false")
        boolean outsider,

        @Param(
                unit = "n",
                meaning = "Regional market that it serves, counted from 1; drawn by its name when absent",
                min = 1,
                standard = "null")
        Integer region,

        @Param(unit = "structure", meaning = "Structures at the start", symbol = "K_0", min = 0, standard = "0")
        double structures,

        @Param(
                unit = "service/year",
                meaning = "Equipped capacity at the start; enough for the first tick's sales when absent",
                symbol = "W_0",
                min = 0,
                standard = "null")
        Double equipment,

        @Param(
                unit = "text",
                meaning = "Orders under way at the start: none, or steady, replacing wear",
                standard = "none")
        Pipelined pipeline,

        @Param(
                unit = "structure",
                meaning = "Further structures on order at the start, due in equal parts over the time to build",
                min = 0,
                standard = "0")
        double onOrder,

        @Param(
                unit = "money",
                meaning = "Cash at the start; for an outsider what its owners pay in at entry",
                symbol = "M_0",
                standard = "0")
        double cash,

        @Param(meaning = "Debts at the start, by name", standard = "{}")
        Map<String, Loan> debts,

        @Param(
                unit = "money",
                meaning =
                        "Net worth at the start as its books say; what it has and owes must add up to it; not held against anything when absent",
                standard = "null")
        Double netWorth,

        @Param(unit = "money/year", meaning = "Cash flow from business outside the race", standard = "0")
        Path core,

        @Param(unit = "money/year", meaning = "Capex outside the race", min = 0, standard = "0")
        Path baseCapex,

        @Param(
                unit = "-",
                meaning = "Traffic density: attractiveness of its routes or sites, mean 1",
                symbol = "a",
                min = 0,
                max = 100,
                standard = "1")
        double density,

        @Param(
                unit = "money/service",
                meaning = "Own running cost at the start; the scenario's when absent",
                symbol = "mc_i",
                min = 0,
                standard = "null")
        Double runningCost,

        @Param(
                unit = "1/tick",
                meaning = "Largest order over capacity and pipeline",
                symbol = "gamma_max",
                min = 0,
                standard = "0.35")
        double growthCap,

        @Param(
                unit = "1/year",
                meaning = "Cost of capital in decisions, before the stress spread of credit",
                symbol = "r_i",
                min = 0,
                max = 2,
                standard = "0.1")
        double discountRate,

        @Param(meaning = "What it may spend", standard = "{}")
        Funding funding,

        @Param(meaning = "What it believes", standard = "{}")
        Beliefs beliefs,

        @Param(meaning = "How it decides") Strategy strategy) {
    /** Orders under way at the start. */
    public enum Pipelined {
        /** Nothing. */
        none,
        /** An order in every slot that replaces wear. */
        steady
    }

    public FirmSpec {
        debts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(debts));
        Check.ranges(
                FirmSpec.class,
                outsider,
                region,
                structures,
                equipment,
                pipeline,
                onOrder,
                cash,
                debts,
                netWorth,
                core,
                baseCapex,
                density,
                runningCost,
                growthCap,
                discountRate,
                funding,
                beliefs,
                strategy);
        Check.that(!outsider || structures == 0, "structures must be 0 for an outsider, but was %s", structures);
        Check.that(!outsider || onOrder == 0, "onOrder must be 0 for an outsider, but was %s", onOrder);
        Check.that(!outsider || debts.isEmpty(), "debts must be empty for an outsider");
        checkLines(debts);
    }

    private static void checkLines(Map<String, Loan> debts) {
        debts.forEach((name, loan) -> Check.that(
                loan.repayment().revolves() || !(name.equals(Debt.LINE) || name.equals(Debt.VENDOR_LINE)),
                "debts.%s takes up new loans, which repayment %s does not allow; Proportional and Revolving do",
                name,
                loan.repayment().getClass().getSimpleName()));
    }

    /** Nothing on order at the start but what replaces wear. */
    public FirmSpec(
            boolean outsider,
            double structures,
            Double equipment,
            Pipelined pipeline,
            double cash,
            Map<String, Loan> debts,
            Path core,
            Path baseCapex,
            double density,
            Double runningCost,
            double growthCap,
            double discountRate,
            Funding funding,
            Beliefs beliefs,
            Strategy strategy) {
        this(
                outsider,
                null,
                structures,
                equipment,
                pipeline,
                0,
                cash,
                debts,
                null,
                core,
                baseCapex,
                density,
                runningCost,
                growthCap,
                discountRate,
                funding,
                beliefs,
                strategy);
    }

    /** The firm with another size and traffic density. */
    FirmSpec sized(double newStructures, double newDensity) {
        return with(newStructures, newDensity, cash, debts, strategy);
    }

    /** The firm with other cash and debts. */
    public FirmSpec financed(double newCash, Map<String, Loan> newDebts) {
        return with(structures, density, newCash, newDebts, strategy);
    }

    /** The firm with another strategy; where history comes first, from its end on. */
    public FirmSpec playing(Strategy other) {
        return with(structures, density, cash, debts, strategy.followedBy(other));
    }

    private FirmSpec with(
            double newStructures, double newDensity, double newCash, Map<String, Loan> newDebts, Strategy newStrategy) {
        return new FirmSpec(
                outsider,
                region,
                newStructures,
                equipment,
                pipeline,
                onOrder,
                newCash,
                newDebts,
                newCash == cash && newDebts == debts && newStructures == structures ? netWorth : null,
                core,
                baseCapex,
                newDensity,
                runningCost,
                growthCap,
                discountRate,
                funding,
                beliefs,
                newStrategy);
    }
}
