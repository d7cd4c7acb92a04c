package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Path;

/** The strategic layer: fibre strands, powered shells, track. */
public record Structures(
        @Param(unit = "money/structure", meaning = "Price of a structure at the start", symbol = "p_K0", min = 1e-12)
        double price,

        @Param(unit = "1/year", meaning = "Fall of that price", min = -0.9, max = 0.99, standard = "0")
        Path priceFall,

        @Param(
                unit = "1/year",
                meaning = "Depreciation of structures, physical and in the books",
                symbol = "delta",
                min = 0,
                max = 0.9999)
        double depreciation,

        @Param(
                unit = "ticks",
                meaning = "Time to build: an order of tick t works from tick t+L+1",
                symbol = "L",
                min = 0,
                max = 80)
        int buildTicks,

        @Param(
                unit = "ticks",
                meaning = "First part of it, in which a project is only announced",
                min = 0,
                max = 80,
                standard = "0")
        int announcedTicks,

        @Param(
                unit = "ticks",
                meaning = "Next part of it, in which a project is committed but not begun",
                min = 0,
                max = 80,
                standard = "0")
        int committedTicks,

        @Param(
                unit = "1/tick",
                meaning = "Chance that a project makes no progress in a tick",
                symbol = "s_slip",
                min = 0,
                max = 0.95,
                standard = "0")
        double slippage,

        @Param(
                unit = "text",
                meaning = "When it is paid: atOrder, or progress in equal parts over construction",
                standard = "atOrder")
        Payment payment,

        @Param(
                unit = "money",
                meaning = "Fixed cost of a new network, paid with an entrant's first order",
                symbol = "F",
                min = 0,
                standard = "0")
        double fixedCost,

        @Param(
                unit = "money/(structure*year)",
                meaning = "Cost of keeping a structure, used or not",
                symbol = "o_K",
                min = 0,
                standard = "0")
        double upkeep,

        @Param(
                unit = "ticks",
                meaning =
                        "Cost of growing fast: an order costs half of this times its share in capacity and pipeline more",
                symbol = "c_x",
                min = 0,
                max = 10000,
                standard = "0")
        double adjustmentCost,

        @Param(
                meaning = "How suppliers price experience and a rush of orders; not at all when absent",
                standard = "null")
        Supply supply,

        @Param(meaning = "Leave to build; none is needed when absent", standard = "null")
        Authorisation authorisation) {
    /** When an order is paid. */
    public enum Payment {
        /** All at the order. */
        atOrder,
        /** In equal parts over construction. */
        progress
    }

    public Structures {
        Check.ranges(
                Structures.class,
                price,
                priceFall,
                depreciation,
                buildTicks,
                announcedTicks,
                committedTicks,
                slippage,
                payment,
                fixedCost,
                upkeep,
                adjustmentCost,
                supply,
                authorisation);
        Check.that(
                announcedTicks + committedTicks <= buildTicks,
                "announcedTicks and committedTicks must fit into buildTicks %d, but add up to %d",
                buildTicks,
                announcedTicks + committedTicks);
    }

    /** Projects keep their dates, nobody asks leave, growing fast costs no more than growing slowly, and suppliers keep to their list. */
    public Structures(
            double price,
            Path priceFall,
            double depreciation,
            int buildTicks,
            int announcedTicks,
            int committedTicks,
            Payment payment,
            double fixedCost,
            double upkeep) {
        this(
                price,
                priceFall,
                depreciation,
                buildTicks,
                announcedTicks,
                committedTicks,
                0,
                payment,
                fixedCost,
                upkeep,
                0,
                null,
                null);
    }

    /** Ticks from a decision to the service of what it orders: leave, building, and the tick of the decision. */
    public int leadTicks() {
        return (authorisation == null ? 0 : authorisation.lagTicks()) + buildTicks + 1;
    }

    /** Price of a structure with the fee for leave to build it, over its price. */
    public double withFee() {
        return authorisation == null ? 1 : 1 + authorisation.fee();
    }

    /** Number of parts in which a project is paid. */
    public int parts() {
        return payment == Payment.atOrder ? 1 : Math.max(1, buildTicks + 1 - announcedTicks - committedTicks);
    }
}
