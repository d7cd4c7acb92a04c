package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Path;

/** What a structure can carry, and how that grows. */
public record Technology(
        @Param(
                unit = "n",
                meaning = "1: everything built is equipped; 2: structures and equipment are separate",
                min = 1,
                max = 2,
                standard = "1")
        int layers,

        @Param(
                unit = "service/(structure*year)",
                meaning = "Service units per year that one structure carries at the start",
                symbol = "A_0",
                min = 1e-12)
        double initial,

        @Param(
                unit = "1/year",
                meaning = "Growth of what one structure carries",
                symbol = "g_A",
                min = -0.9,
                max = 100,
                standard = "0")
        Path growth,

        @Param(
                unit = "-",
                meaning = "Share of technology growth that lifts structures already built",
                symbol = "chi_K",
                min = 0,
                max = 1,
                standard = "1")
        double structureShare,

        @Param(
                unit = "-",
                meaning = "Share of technology growth that lifts equipment already bought",
                symbol = "chi_G",
                min = 0,
                max = 1,
                standard = "0")
        double equipmentShare,

        @Param(
                unit = "-",
                meaning = "Planned load factor: mean over peak traffic",
                symbol = "u-bar",
                min = 0.01,
                max = 1,
                standard = "1")
        double loadFactor,

        @Param(
                unit = "text",
                meaning =
                        "true: each structure carries what its equipment did when bought, and equipment that no longer covers its running cost goes",
                standard = "false")
        boolean vintages) {
    public Technology {
        Check.ranges(Technology.class, layers, initial, growth, structureShare, equipmentShare, loadFactor, vintages);
        Check.that(
                !vintages || (structureShare == 1 && equipmentShare == 0),
                "vintages need structureShare 1 and equipmentShare 0, but they were %s and %s",
                structureShare,
                equipmentShare);
    }

    /** All equipment alike. */
    public Technology(
            int layers, double initial, Path growth, double structureShare, double equipmentShare, double loadFactor) {
        this(layers, initial, growth, structureShare, equipmentShare, loadFactor, false);
    }
}
