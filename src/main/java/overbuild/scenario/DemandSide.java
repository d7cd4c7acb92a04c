package overbuild.scenario;

import overbuild.demand.Demand;
import overbuild.model.DemandCurve;
import overbuild.model.Param;

/** Everything about users. */
public record DemandSide(
        @Param(meaning = "How the demand shifter moves") Demand shifter,
        @Param(meaning = "How demand answers to the price") DemandCurve curve,

        @Param(meaning = "How slowly users react", standard = "{}")
        Lag lag) {}
