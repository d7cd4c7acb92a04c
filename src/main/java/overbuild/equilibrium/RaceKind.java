package overbuild.equilibrium;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.game.Dilemma;
import overbuild.game.DilemmaClass;
import overbuild.game.PayoffTable;

/**
 * What kind of game restraint and race are for several unlike firms; the first strategy of each restrains, the second races.
 *
 * <p>Source: methods, 3.6; two players, Rapoport and Guyer 1966; many, Schelling 1973, Dawes 1980.
 */
public enum RaceKind {
    /** Whatever others do each firm earns more by racing, and each would earn more if nobody raced. */
    DILEMMA("prisoner's dilemma"),
    /**
     * Whatever others do each firm earns more by racing; together they would earn more if nobody raced, but not each of them, so that
     * restraint takes side payments.
     */
    UNEQUAL("unequal dilemma"),
    /** Whatever others do each firm earns more by racing, and each is better off when all race. */
    DEADLOCK("deadlock"),
    /** Each firm earns more by racing while others restrain themselves, and by restraint when all others race. */
    CHICKEN("chicken"),
    /** Each firm does best to do what all others do, restrain itself or race. */
    STAG_HUNT("stag hunt"),
    /** Whatever others do each firm earns more by restraint. */
    HARMONY("harmony"),
    /** Firms play different games, or what is best depends on how many others race in another way. */
    MIXED("mixed"),
    /** To restrain and to race comes to the same for every firm. */
    NONE("no game");

    private final String words;

    RaceKind(String words) {
        this.words = words;
    }

    /** The kind of a game. */
    public static RaceKind of(PayoffTable game) {
        var corners = IntStream.range(0, game.size())
                .mapToObj(firm -> corners(game, firm))
                .toList();
        var classes = corners.stream().map(Dilemma::kind).collect(Collectors.toSet());
        if (classes.size() > 1) return isDominant(game, 1) && joint(corners) > 0 ? UNEQUAL : MIXED;
        return switch (classes.iterator().next()) {
            case PRISONERS_DILEMMA -> isDominant(game, 1) ? DILEMMA : MIXED;
            case DEADLOCK -> isDominant(game, 1) ? DEADLOCK : MIXED;
            case HARMONY -> isDominant(game, 0) ? HARMONY : MIXED;
            case CHICKEN -> CHICKEN;
            case STAG_HUNT -> STAG_HUNT;
            case NONE -> NONE;
        };
    }

    /** What restraint of all brings them more together than a race of all. */
    private static double joint(List<Dilemma> corners) {
        return corners.stream().mapToDouble(Dilemma::gain).reduce(0, Double::sum);
    }

    /** What a firm earns where all others restrain themselves, and where all race. */
    public static Dilemma corners(PayoffTable game, int firm) {
        return Dilemma.of(game, firm, all(game, 0), all(game, 1));
    }

    /** The cell in which all play a strategy. */
    static int cell(PayoffTable game, int strategy) {
        return game.cell(all(game, strategy));
    }

    private static int[] all(PayoffTable game, int strategy) {
        return IntStream.range(0, game.size()).map(firm -> strategy).toArray();
    }

    /** Whether a strategy earns every firm more than another whatever others do. */
    private static boolean isDominant(PayoffTable game, int strategy) {
        return dominance(game, 1 - strategy, strategy).stream().allMatch(edge -> edge.gain(game) > 0);
    }

    /** What has to hold for a strategy to earn every firm more than another whatever others do. */
    static List<Edge> dominance(PayoffTable game, int worse, int better) {
        return IntStream.range(0, game.size())
                .boxed()
                .flatMap(firm -> IntStream.range(0, game.cells())
                        .filter(cell -> game.strategy(firm, cell) == worse)
                        .mapToObj(cell -> new Edge(firm, game.deviation(cell, firm, better), cell)))
                .toList();
    }

    /** What a firm's class asks of its payoffs in the corners. */
    static List<Edge> corners(PayoffTable game, int firm, DilemmaClass kind) {
        int calm = cell(game, 0);
        int wild = cell(game, 1);
        var greed = new Edge(firm, game.deviation(calm, firm, 1), calm);
        var fear = new Edge(firm, wild, game.deviation(wild, firm, 0));
        var gain = new Edge(firm, calm, wild);
        return switch (kind) {
            case PRISONERS_DILEMMA -> List.of(greed, fear, gain);
            case DEADLOCK -> List.of(greed, fear, gain.turned());
            case CHICKEN -> List.of(greed, fear.turned());
            case STAG_HUNT -> List.of(greed.turned(), fear);
            case HARMONY -> List.of(greed.turned(), fear.turned());
            case NONE -> List.of();
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
