package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.experiment.IntersectionUnion;
import overbuild.experiment.Interval;
import overbuild.game.DilemmaClass;
import overbuild.game.PayoffTable;

/**
 * What kind of game restraint and race are by the runs, and how sure that is.
 *
 * <p>A kind asks of certain payoffs that one is larger than another. It is clear where every one of these differences is beyond
 * chance: the test of an intersection of hypotheses, each at half the level since the kind is chosen after the runs.
 *
 * <p>Source: Berger 1982; methods, 3.6.
 *
 * @param kind kind by mean payoffs
 * @param clear whether it is beyond chance
 * @param confidence confidence of this look, and of the interval
 * @param weakest the difference that is least sure; none where the kind asks for none
 * @param margin that difference, in money
 * @param chances share of resamples of the runs in which the game is of each kind
 */
public record Judgement(
        RaceKind kind,
        boolean clear,
        double confidence,
        Optional<Edge> weakest,
        Interval margin,
        Map<RaceKind, Double> chances) {
    private static final Interval NOTHING = new Interval(0, Double.NaN, Double.NaN, Double.NaN);

    /**
     * Judges a game.
     *
     * @param level chance to err
     */
    static Judgement of(EmpiricalGame game, double level, Map<RaceKind, Double> chances) {
        var kind = RaceKind.of(game.mean());
        var edges = claims(kind, game.mean());
        if (edges.isEmpty() || game.runs() < 2)
            return new Judgement(
                    kind, edges.isEmpty() && game.isCertain(), 1 - level, Optional.empty(), NOTHING, chances);
        var samples = edges.stream().map(game::differences).toList();
        var test = new IntersectionUnion(level / 2, edges.size())
                .test(samples.stream().map(Judgement::boxed).toList());
        int weakest = IntStream.range(0, edges.size())
                .boxed()
                .min(Comparator.comparingDouble(k -> strength(samples.get(k))))
                .orElseThrow();
        var margin = Interval.of(samples.get(weakest), 1 - level);
        return new Judgement(kind, test.clear(), 1 - level, Optional.of(edges.get(weakest)), margin, chances);
    }

    private static List<Double> boxed(double[] sample) {
        return Arrays.stream(sample).boxed().toList();
    }

    /** Mean over half the width of the interval. */
    private static double strength(double[] sample) {
        var interval = Interval.of(sample, 0.5);
        double half = interval.high() - interval.mean();
        return half > 0 ? interval.mean() / half : Double.MAX_VALUE;
    }

    /** What a kind asks of payoffs. */
    static List<Edge> claims(RaceKind kind, PayoffTable game) {
        return switch (kind) {
            case DILEMMA -> with(RaceKind.dominance(game, 0, 1), gains(game, DilemmaClass.PRISONERS_DILEMMA));
            case UNEQUAL -> with(RaceKind.dominance(game, 0, 1), unequal(game));
            case DEADLOCK -> with(RaceKind.dominance(game, 0, 1), gains(game, DilemmaClass.DEADLOCK));
            case HARMONY -> RaceKind.dominance(game, 1, 0);
            case CHICKEN, STAG_HUNT -> corners(game);
            case MIXED -> differs(game) ? corners(game) : signs(game);
            case NONE -> List.of();
        };
    }

    private static List<Edge> with(List<Edge> some, List<Edge> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** What restraint of all is worth to each, over a race of all or the other way round. */
    private static List<Edge> gains(PayoffTable game, DilemmaClass kind) {
        return IntStream.range(0, game.size())
                .mapToObj(firm -> RaceKind.corners(game, firm, kind).get(2))
                .toList();
    }

    /** That together they gain by restraint, and that the firm that gains least does not. */
    private static List<Edge> unequal(PayoffTable game) {
        var joint = new Edge(Edge.ALL, RaceKind.cell(game, 0), RaceKind.cell(game, 1));
        var loser = gains(game, DilemmaClass.DEADLOCK).stream()
                .max(Comparator.comparingDouble(edge -> edge.gain(game)))
                .orElseThrow();
        return List.of(joint, loser);
    }

    private static boolean differs(PayoffTable game) {
        return IntStream.range(0, game.size())
                        .mapToObj(firm -> RaceKind.corners(game, firm).kind())
                        .distinct()
                        .count()
                > 1;
    }

    /** The class of each firm where all others do the same. */
    private static List<Edge> corners(PayoffTable game) {
        return IntStream.range(0, game.size())
                .boxed()
                .flatMap(firm -> RaceKind.corners(
                        game, firm, RaceKind.corners(game, firm).kind())
                        .stream())
                .toList();
    }

    /** Which of the two is better for each firm in each company. */
    private static List<Edge> signs(PayoffTable game) {
        return RaceKind.dominance(game, 0, 1).stream()
                .map(edge -> edge.gain(game) < 0 ? edge.turned() : edge)
                .toList();
    }
}
