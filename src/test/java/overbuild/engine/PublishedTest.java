package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Altered;
import overbuild.Written;
import overbuild.model.Plan;
import overbuild.model.Reports;
import overbuild.strategy.Strategy;

class PublishedTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void tellsWhatFirmsHaveEarnAndOrdered() {
        var seen = new ArrayList<double[]>();
        Strategy watching = observation -> {
            if (observation.index() == 0) seen.add(numbers(observation.reports()));
            return Plan.order(0, observation.tick() == 0 ? observation.index() : 0);
        };
        var scenario = Written.scenario(
                Written.TEXTBOOK,
                "ticks=2",
                "structures.buildTicks=1",
                "structures.upkeep=2",
                "firms.*.discountRate=0.0824321600",
                "firms.East.runningCost=30");
        Run.play(Altered.strategies(scenario, firm -> watching), 1);
        double user = 4 * 8 * 0.02 * 1.02;
        assertThat(seen.get(0)).containsExactly(new double[] {60, 40, 10, (60 - 30 - 2 - user) * 10, 0, 0, 0}, EXACTLY);
        assertThat(seen.get(1)).containsExactly(new double[] {60, 40, 10, (60 - 30 - 2 - user) * 10, 1, 1, 6}, EXACTLY);
    }

    private static double[] numbers(Reports reports) {
        return new double[] {
            reports.price(),
            reports.quantity(),
            reports.structures(1),
            reports.profit(1),
            reports.onOrder(1),
            reports.ordered(1),
            reports.orderedByAll()
        };
    }
}
