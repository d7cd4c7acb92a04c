package overbuild.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.Written;
import overbuild.engine.Run;
import overbuild.model.Draws;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.scenario.Scenario;

class TrafficTest {
    private static final String RACE = """
            name: race
            start: 2000-Q1
            ticks: 24
            demand:
              shifter: {type: Gbm, level: 100, growth: 0.3, volatility: 0.2}
              curve: {type: Isoelastic, elasticity: 0.5, referencePrice: 2}
              lag: {speed: 0.3, weight: 0.8, access: 1}
            technology: {initial: 1, growth: 0.2}
            structures: {price: 8, depreciation: 0.1, buildTicks: 3}
            operation: {cost: 0.3}
            everyFirm: {structures: 30, cash: 100, strategy: AlwaysRace}
            firms: {North: , South: , Far: }
            """;

    private static final String DATA =
            "demand.shifter={type: Traffic, traffic: {2000-Q1: 100, 2001-Q1: 200}, price: {2000-Q1: 4, 2001-Q1: 1}}";

    @Test
    void movesAtAConstantRateBetweenObservations() {
        var scenario = Written.scenario(RACE, DATA, "demand.lag={}", "demand.curve.referencePrice=1");
        for (int t = 0; t <= 4; t++) assertThat(shifter(scenario, t)).isCloseTo(200, within(1e-9));
        var stiff = Written.scenario(RACE, DATA, "demand.lag={}", "demand.curve.elasticity=0.25");
        assertThat(shifter(stiff, 2)).isCloseTo(100 * Math.sqrt(2), within(1e-9));
        assertThat(shifter(stiff, 20)).isEqualTo(shifter(stiff, 4));
    }

    @Test
    void expectsUsersToLagBehindPrices() {
        var slow = Written.scenario(RACE, DATA, "demand.lag={speed: 0.5}", "demand.curve.referencePrice=1");
        double felt = Math.sqrt(4 * 4 * Math.pow(0.25, 0.25));
        assertThat(shifter(slow, 1)).isCloseTo(100 * Math.pow(2, 0.25) * Math.sqrt(felt), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Isoelastic, elasticity: 0.5, referencePrice: 2", "Linear, slope: 0.4"})
    void findsTheDemandThatMadeTheTraffic(String curve) {
        var patch = "demand.curve={type: " + curve + "}";
        var history = Run.play(Written.scenario(RACE, patch), 5);
        var data = "demand.shifter={type: Traffic, traffic: %s, price: %s}"
                .formatted(
                        dated(history, s -> s.clearing().demanded()),
                        dated(history, s -> s.clearing().price()));
        var scenario = Written.scenario(RACE, patch, data);
        for (var state : history.states()) {
            double truth = state.world().shifter();
            assertThat(shifter(scenario, state.tick())).isCloseTo(truth, within(1e-9 * truth));
        }
    }

    private static double shifter(Scenario scenario, int tick) {
        return scenario.shifter().shifter(tick, Double.NaN, new Draws(1));
    }

    private static String dated(History history, ToDoubleFunction<MarketState> value) {
        return IntStream.range(0, history.ticks())
                .mapToObj(t -> history.date(t) + ": " + value.applyAsDouble(history.at(t)))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
