package overbuild.demand;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Path;
import overbuild.model.Quarter;

/**
 * Demand backed out of observed traffic and prices, once, before the first tick.
 *
 * <p>S_t is the shifter with which users would have bought the traffic Q_t at the price that they felt: under constant elasticity
 * Q_t (P'_t / P_ref)^eps. Between dated observations both grow at a constant rate; outside them the first and the last hold.
 *
 * <p>Source: scenario data; demand is what price does not explain.
 */
public record Traffic(
        @Param(
                unit = "service/year",
                meaning = "Observed traffic of all firms, growing at a constant rate between the quarters",
                symbol = "Q_t",
                min = 1e-12)
        Path traffic,

        @Param(
                unit = "money/service",
                meaning = "Observed price, moving at a constant rate between the quarters",
                symbol = "P_t",
                min = 1e-12)
        Path price)
        implements Demand {
    public Traffic {
        Check.ranges(Traffic.class, traffic, price);
    }

    @Override
    public Demand among(Users users) {
        var felt = users.felt().apply(perTick(price, users.start(), users.ticks()));
        var sold = perTick(traffic, users.start(), users.ticks());
        List<Double> shifters = new ArrayList<>(sold.size());
        for (int t = 0; t < sold.size(); t++) shifters.add(users.curve().shifter(sold.get(t), felt.get(t)));
        return new Series(shifters);
    }

    private static List<Double> perTick(Path path, Quarter start, int ticks) {
        List<Double> values = new ArrayList<>(ticks);
        for (int t = 0; t < ticks; t++) values.add(between(path, start.plus(t)));
        return values;
    }

    private static double between(Path path, Quarter date) {
        int next = 0;
        while (next < path.from().size() && path.from().get(next).compareTo(date) <= 0) next++;
        if (next == 0 || next == path.from().size()) return path.at(date);
        double low = path.steps().get(next - 1);
        double high = path.steps().get(next);
        var from = path.from().get(next - 1);
        double share = (double) from.ticksTo(date) / from.ticksTo(path.from().get(next));
        return low * Maths.pow(high / low, share);
    }

    /** Traffic as it was at the beginning; what moves a run is backed out of data first. */
    @Override
    public double shifter(int tick, double previous, Draws draws) {
        return traffic.steps().get(0);
    }

    @Override
    public double growth(int tick) {
        return 0;
    }
}
