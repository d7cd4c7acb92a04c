package overbuild.equilibrium;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.experiment.IntersectionUnion;
import overbuild.experiment.Interval;
import overbuild.game.DilemmaClass;
import overbuild.game.PayoffTable;
import overbuild.model.Frame;

/**
 * Reads what an empirical game says.
 *
 * @param game the game
 * @param seed seed of resamples
 * @param confidence confidence of intervals
 */
record Reader(EmpiricalGame game, long seed, double confidence) {
    /**
     * All of it.
     *
     * @param level chance to err in this look
     * @param patient the discount factor and the lag of each firm
     */
    FrameReading read(Frame frame, double level, List<Outlook> patient) {
        var resamples = new Resamples(game, seed, confidence);
        var resting = Resting.of(game, resamples, confidence);
        if (!isBinary())
            return new FrameReading(frame, game, Optional.empty(), List.of(), resting, rests(resting, level));
        var judgement = Judgement.of(game, level, resamples.chances());
        var firms = IntStream.range(0, game.mean().size())
                .mapToObj(firm -> firm(firm, resamples, patient.get(firm)))
                .toList();
        return new FrameReading(frame, game, Optional.of(judgement), firms, resting, judgement.clear());
    }

    private boolean isBinary() {
        return IntStream.range(0, game.mean().size())
                .allMatch(firm -> game.mean().strategies(firm) == 2);
    }

    /** Whether it is beyond chance that every pure equilibrium is one. */
    private boolean rests(List<Resting> resting, double level) {
        var pure = resting.stream().filter(Resting::isPure).toList();
        return !pure.isEmpty() && game.runs() > 1 && pure.stream().allMatch(one -> holds(one, level / pure.size()));
    }

    private boolean holds(Resting one, double level) {
        var mean = game.mean();
        int cell = mean.cell(IntStream.range(0, mean.size()).map(one::choice).toArray());
        var samples = IntStream.range(0, mean.size())
                .boxed()
                .flatMap(firm -> IntStream.range(0, mean.strategies(firm))
                        .map(strategy -> mean.deviation(cell, firm, strategy))
                        .filter(other -> other != cell)
                        .mapToObj(other -> new Edge(firm, cell, other)))
                .map(edge -> Arrays.stream(game.differences(edge)).boxed().toList())
                .toList();
        return new IntersectionUnion(level / 2, samples.size()).test(samples).clear();
    }

    private FirmReading firm(int firm, Resamples resamples, Outlook outlook) {
        var mean = game.mean();
        int calm = RaceKind.cell(mean, 0);
        int wild = RaceKind.cell(mean, 1);
        var edges = RaceKind.corners(mean, firm, DilemmaClass.PRISONERS_DILEMMA);
        var corners = RaceKind.corners(mean, firm);
        return new FirmReading(
                mean.players().get(firm).name(),
                corners,
                payoff(firm, mean.deviation(calm, firm, 1)),
                payoff(firm, calm),
                payoff(firm, wild),
                payoff(firm, mean.deviation(wild, firm, 0)),
                Interval.of(game.differences(edges.get(0)), confidence),
                Interval.of(game.differences(edges.get(1)), confidence),
                Interval.of(game.differences(edges.get(2)), confidence),
                resamples.of(table -> RaceKind.corners(table, firm).kIndex()),
                resamples.of(table -> RaceKind.corners(table, firm).efficiencyLoss()),
                IntStream.range(0, mean.size())
                        .mapToObj(others -> racing(firm, others))
                        .toList(),
                new Patience(corners, outlook.effective(), outlook.lag()));
    }

    private Interval payoff(int firm, int cell) {
        return game.payoff(firm, cell, confidence);
    }

    /** What racing brings a firm more while a number of others race, mean over which of them do. */
    private Interval racing(int firm, int others) {
        var mean = game.mean();
        var cells = IntStream.range(0, mean.cells())
                .filter(cell -> mean.strategy(firm, cell) == 0 && racers(mean, cell) == others)
                .toArray();
        var sums = new double[game.runs()];
        for (int cell : cells) {
            var gains = game.differences(new Edge(firm, mean.deviation(cell, firm, 1), cell));
            for (int k = 0; k < sums.length; k++) sums[k] += gains[k] / cells.length;
        }
        return Interval.of(sums, confidence);
    }

    private static long racers(PayoffTable game, int cell) {
        return IntStream.range(0, game.size())
                .filter(firm -> game.strategy(firm, cell) == 1)
                .count();
    }

    /**
     * How a firm looks at what is to come.
     *
     * @param effective discount factor per tick, hazards of the prize and of default deducted
     * @param lag ticks from an order to its service
     */
    record Outlook(double effective, int lag) {}
}
