package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Path;

/** The second layer: optics, chips, rolling stock. */
public record Equipment(
        @Param(
                unit = "money/(service/year)",
                meaning = "Price of equipment per service unit a year at the start",
                symbol = "p_W",
                min = 0,
                standard = "0")
        double price,

        @Param(unit = "1/year", meaning = "Fall of that price", symbol = "g_C", min = -0.9, max = 0.99, standard = "0")
        Path priceFall,

        @Param(
                unit = "1/year",
                meaning = "Wear of equipment, used or not, physical and in the books",
                symbol = "delta_G",
                min = 0,
                max = 0.9999,
                standard = "0.15")
        double depreciation,

        @Param(
                unit = "ticks",
                meaning = "Time from an order of equipment to its use, less one tick",
                symbol = "L_G",
                min = 0,
                max = 40,
                standard = "1")
        int lagTicks,

        @Param(unit = "-", meaning = "Headroom over expected sales", symbol = "h_G", min = 0, max = 10, standard = "0")
        double headroom,

        @Param(unit = "text", meaning = "Whether a firm can sell only what is equipped already", standard = "false")
        boolean binds,

        @Param(
                unit = "text",
                meaning =
                        "What is bought: sales, to serve expected sales; margin, while the believed margin covers the user cost; or race, all that structures have room for",
                standard = "sales")
        Rule rule) {
    /** How much equipment is bought. */
    public enum Rule {
        /** To serve expected sales. */
        sales,
        /** While the believed margin covers the user cost. */
        margin,
        /** All that structures have room for, where whoever chose the capex wants them filled; creditors look at the margin. */
        race
    }

    public Equipment {
        Check.ranges(Equipment.class, price, priceFall, depreciation, lagTicks, headroom, binds, rule);
    }
}
