package overbuild.equilibrium;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import overbuild.experiment.Bootstrap;
import overbuild.experiment.Interval;
import overbuild.game.PayoffTable;

/** What resamples of the runs make of a game. */
final class Resamples {
    private static final int MANY = 1000;

    private final EmpiricalGame game;
    private final double confidence;
    private final List<PayoffTable> tables;

    /**
     * Of a game.
     *
     * @param seed seed of what is drawn
     */
    Resamples(EmpiricalGame game, long seed, double confidence) {
        this.game = game;
        this.confidence = confidence;
        var bootstrap = new Bootstrap(seed, MANY);
        tables = IntStream.range(0, bootstrap.resamples())
                .mapToObj(k -> game.weighted(bootstrap.shares(k, game.runs())))
                .toList();
    }

    /** How often the game is of each kind. */
    Map<RaceKind, Double> chances() {
        var chances = new EnumMap<RaceKind, Double>(RaceKind.class);
        for (var table : tables) chances.merge(RaceKind.of(table), 1.0 / tables.size(), Double::sum);
        return chances;
    }

    /** A measure with its interval: the middle share of its values. */
    Interval of(ToDoubleFunction<PayoffTable> measure) {
        var values =
                tables.stream().mapToDouble(measure).filter(Double::isFinite).toArray();
        double tail = (1 - confidence) / 2;
        return new Interval(
                game.runs(),
                measure.applyAsDouble(game.mean()),
                Bootstrap.quantile(values, tail),
                Bootstrap.quantile(values, 1 - tail));
    }

    /** The value that a measure does not exceed in a share of resamples. */
    double upper(ToDoubleFunction<PayoffTable> measure) {
        return Bootstrap.quantile(tables.stream().mapToDouble(measure).toArray(), confidence);
    }
}
