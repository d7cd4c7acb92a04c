package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.LearningCurve;
import overbuild.model.Param;
import overbuild.model.Path;

/** How those who build structures price what they have learnt and what they are asked for. */
public record Supply(
        @Param(
                unit = "-",
                meaning = "Fall of the price of a structure when all that was ever built doubles",
                symbol = "LR",
                min = 0,
                max = 0.9,
                standard = "0")
        double learningRate,

        @Param(
                unit = "structure",
                meaning = "All that was built before the start; needed where suppliers learn",
                symbol = "Z_0",
                min = 1e-12,
                standard = "null")
        Double experience,

        @Param(
                unit = "-",
                meaning = "Rise of the price when orders are twice what suppliers deliver at their list price",
                symbol = "xi",
                min = 0,
                max = 100,
                standard = "0")
        double bottleneck,

        @Param(
                unit = "structure/tick",
                meaning =
                        "Orders of all firms that suppliers take at their list price; needed where there is a bottleneck",
                symbol = "x-bar",
                min = 1e-12,
                standard = "null")
        Path normalOrders) {
    public Supply {
        Check.ranges(Supply.class, learningRate, experience, bottleneck, normalOrders);
        Check.that(learningRate == 0 || experience != null, "learningRate needs experience to be given");
        Check.that(bottleneck == 0 || normalOrders != null, "bottleneck needs normalOrders to be given");
    }

    /** Factor on the price after a number of structures were built. */
    public double learnt(double built) {
        return learningRate == 0 ? 1 : new LearningCurve(learningRate).factor(built / experience);
    }
}
