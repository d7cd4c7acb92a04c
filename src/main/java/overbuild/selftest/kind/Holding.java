package overbuild.selftest.kind;

import java.util.List;
import overbuild.model.Observation;
import overbuild.model.Path;
import overbuild.model.Plan;

/** Firms that hold given capacities at a user cost and sell to linear demand. */
final class Holding {
    private static final double RATE = 0.05;
    private static final double FREE = 1e-12;

    private Holding() {}

    /** What each of them sees once the market has cleared. */
    static List<Observation> of(Race race, double cost, List<Double> capacities) {
        var racers = capacities.stream()
                .map(capacity ->
                        new Racer(capacity, 0, cost > 0 ? RATE : 0, Views.TRUE, seen -> Plan.order(seen.own(), 0)))
                .toList();
        return race.building(cost > 0 ? cost / (4 * RATE) : FREE, Path.of(0), 0, 0)
                .among(racers)
                .seats();
    }
}
