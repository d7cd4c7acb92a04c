package overbuild.equilibrium;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import overbuild.experiment.Interval;
import overbuild.experiment.RunResult;
import overbuild.experiment.Tally;
import overbuild.game.Moran;
import overbuild.game.PayoffTable;
import overbuild.game.Profile;
import overbuild.game.Replicator;
import overbuild.model.Frame;

/**
 * How strategies did in a tournament.
 *
 * @param tournament what was played
 * @param matches its matches
 * @param rows what became of the runs of each match
 * @param replications how many replications of all matches are whole
 * @param tally how many runs there were to be, and what became of them
 * @param strategies how each did, the best first; empty without a whole replication
 * @param matrix true payoff of each strategy, in the order of the line-up, where all others play another; mean over seats
 */
public record Ranking(
        Tournament tournament,
        List<Tournament.Match> matches,
        List<? extends List<? extends RunResult<?>>> rows,
        int replications,
        Tally tally,
        List<Place> strategies,
        List<List<Interval>> matrix) {
    private static final int POPULATION = 20;
    private static final double SELECTION = 10;
    private static final double LONG = 500;

    /**
     * How one strategy did.
     *
     * @param entry its place in the line-up
     * @param score mean true payoff against all residents, itself included
     * @param behind what it scored less than the best, of the same runs
     * @param invadedBy strategies that earn more among its residents than these, beyond chance
     * @param firm whether every other strategy earns less among its residents than these, beyond chance
     * @param moran share of time in which a population of rare mutants plays it
     * @param replicator share of a large population that plays it in the end, all alike at the beginning
     * @param restraint share of decisions nearer to restraint than to a race, where they differ; NaN without any
     * @param overbuild structures at their peak over the planner's, where all play it
     * @param dark largest dark share, where all play it
     * @param failed share of firms that failed, where all play it
     */
    public record Place(
            int entry,
            Interval score,
            Interval behind,
            List<Integer> invadedBy,
            boolean firm,
            double moran,
            double replicator,
            double restraint,
            Interval overbuild,
            Interval dark,
            double failed) {
        public Place {
            invadedBy = List.copyOf(invadedBy);
        }
    }

    static Ranking of(
            Tournament tournament,
            List<Tournament.Match> matches,
            List<? extends List<? extends RunResult<?>>> rows,
            List<List<Tournament.Played>> blocks,
            Tally tally) {
        if (blocks.isEmpty()) return new Ranking(tournament, matches, rows, 0, tally, List.of(), List.of());
        var scores = new Scores(tournament, matches, blocks);
        return new Ranking(tournament, matches, rows, blocks.size(), tally, scores.places(), scores.matrix());
    }

    /** One tournament while it is reckoned. */
    private static final class Scores {
        private final Tournament tournament;
        private final List<Tournament.Match> matches;
        private final List<List<Tournament.Played>> blocks;
        private final int size;
        private final double[][][] earned;

        Scores(Tournament tournament, List<Tournament.Match> matches, List<List<Tournament.Played>> blocks) {
            this.tournament = tournament;
            this.matches = matches;
            this.blocks = blocks;
            size = tournament.lineup().entries().size();
            earned = new double[size][size][];
            for (int own = 0; own < size; own++) {
                for (int other = 0; other < size; other++) earned[own][other] = sample(own, other);
            }
        }

        /** What a strategy earned among residents, run by run, mean over seats. */
        private double[] sample(int own, int resident) {
            int firms = tournament.lineup().firms().size();
            return blocks.stream()
                    .mapToDouble(block -> IntStream.range(0, firms)
                                    .mapToDouble(seat -> payoff(block, own, resident, seat))
                                    .reduce(0, Double::sum)
                            / firms)
                    .toArray();
        }

        private double payoff(List<Tournament.Played> block, int own, int resident, int seat) {
            int[] wanted = new int[tournament.lineup().firms().size()];
            Arrays.fill(wanted, resident);
            wanted[seat] = own;
            int match = IntStream.range(0, matches.size())
                    .filter(k -> Arrays.equals(matches.get(k).choices(wanted.length), wanted))
                    .findFirst()
                    .orElseThrow();
            return block.get(match).proceeds().firms().get(seat).in(Frame.TRUE);
        }

        List<List<Interval>> matrix() {
            return IntStream.range(0, size)
                    .mapToObj(own -> IntStream.range(0, size)
                            .mapToObj(other -> interval(earned[own][other]))
                            .toList())
                    .toList();
        }

        private Interval interval(double[] sample) {
            return Interval.of(sample, tournament.confidence());
        }

        List<Place> places() {
            double[][] scores = IntStream.range(0, size).mapToObj(this::score).toArray(double[][]::new);
            int best = IntStream.range(0, size)
                    .boxed()
                    .max(Comparator.comparingDouble(
                            entry -> interval(scores[entry]).mean()))
                    .orElseThrow();
            var game = scaled();
            var moran = new Moran(POPULATION, SELECTION, Moran.Fitness.exponential).longRun(game);
            var shares = new Replicator(game)
                    .flow(Profile.uniform(game), LONG)
                    .mixtures()
                    .get(0);
            return IntStream.range(0, size)
                    .mapToObj(entry -> place(entry, scores[entry], scores[best], moran.get(entry), shares.get(entry)))
                    .sorted(Comparator.comparingDouble(place -> -place.score().mean()))
                    .toList();
        }

        private double[] score(int own) {
            return mean(earned[own]);
        }

        /** The mean of samples, run by run. */
        private double[] mean(double[][] samples) {
            return IntStream.range(0, blocks.size())
                    .mapToDouble(run -> Arrays.stream(samples)
                                    .mapToDouble(sample -> sample[run])
                                    .reduce(0, Double::sum)
                            / samples.length)
                    .toArray();
        }

        private Place place(int entry, double[] score, double[] best, double moran, double replicator) {
            var others =
                    IntStream.range(0, size).filter(k -> k != entry).boxed().toList();
            return new Place(
                    entry,
                    interval(score),
                    interval(less(best, score)),
                    others.stream()
                            .filter(guest -> gain(guest, entry).low() > 0)
                            .toList(),
                    others.stream().allMatch(guest -> gain(guest, entry).high() < 0),
                    moran,
                    replicator,
                    restraint(entry),
                    pure(entry, Tournament.Played::overbuild),
                    pure(entry, Tournament.Played::dark),
                    failed(entry));
        }

        private static double[] less(double[] one, double[] other) {
            return IntStream.range(0, one.length)
                    .mapToDouble(run -> EmpiricalGame.less(one[run], other[run]))
                    .toArray();
        }

        /** What a guest earns more than residents among them. */
        private Interval gain(int guest, int resident) {
            return interval(less(earned[guest][resident], earned[resident][resident]));
        }

        private double restraint(int entry) {
            double choices = 0;
            double restrained = 0;
            for (int k = 0; k < matches.size(); k++) {
                int[] played =
                        matches.get(k).choices(tournament.lineup().firms().size());
                for (var block : blocks) {
                    var firms = block.get(k).proceeds().firms();
                    for (int seat = 0; seat < played.length; seat++) {
                        if (played[seat] != entry) continue;
                        choices += firms.get(seat).choices();
                        restrained += firms.get(seat).restrained();
                    }
                }
            }
            return choices > 0 ? restrained / choices : Double.NaN;
        }

        private Interval pure(int entry, ToDoubleFunction<Tournament.Played> value) {
            int match = matches.indexOf(new Tournament.Match(entry, -1, entry));
            return interval(blocks.stream()
                    .mapToDouble(block -> value.applyAsDouble(block.get(match)))
                    .filter(Double::isFinite)
                    .toArray());
        }

        private double failed(int entry) {
            return pure(entry, played -> {
                        var firms = played.proceeds().firms();
                        return firms.stream().filter(Proceeds.OfFirm::failed).count() / (double) firms.size();
                    })
                    .mean();
        }

        /** A game of two, payoffs between 0 and 1: what a strategy earns where all others play another. */
        private PayoffTable scaled() {
            double[][] means = Arrays.stream(earned)
                    .map(row -> Arrays.stream(row)
                            .mapToDouble(sample -> interval(sample).mean())
                            .toArray())
                    .toArray(double[][]::new);
            double low =
                    Arrays.stream(means).flatMapToDouble(Arrays::stream).min().orElse(0);
            double high =
                    Arrays.stream(means).flatMapToDouble(Arrays::stream).max().orElse(1);
            double range = high > low ? high - low : 1;
            var row = new double[size][size];
            var column = new double[size][size];
            for (int own = 0; own < size; own++) {
                for (int other = 0; other < size; other++) {
                    row[own][other] = (means[own][other] - low) / range;
                    column[other][own] = row[own][other];
                }
            }
            return PayoffTable.of("", row, column);
        }
    }
}
