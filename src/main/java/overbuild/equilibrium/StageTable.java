package overbuild.equilibrium;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import overbuild.engine.DecisionPoint;
import overbuild.game.Dilemma;
import overbuild.game.PayoffTable;
import overbuild.game.Player;
import overbuild.model.Check;
import overbuild.model.Frame;
import overbuild.model.Quarter;

/**
 * The capex choices of one tick as a payoff table in each frame; firms that are not in the table do as they planned.
 *
 * <p>u_i of a cell is (16) with K_i the capacity at delivery that the firm's level leads to, and rivals as the firm sees them plus
 * what their levels add; in the true frame with what really stands then. Users' worth less the cost of all in the table is the total
 * surplus, users' worth being the mean of what the firms of the table believe it to be.
 *
 * <p>Source: model description, section 16.
 *
 * @param tick the tick
 * @param date its quarter
 * @param firms the firms in the table
 * @param others the other firms that decide, with what they planned
 * @param frames the table in each frame
 */
public record StageTable(
        int tick, Quarter date, List<Contender> firms, List<Bystander> others, List<FramedGame> frames) {
    /** Cells beyond which no table is built. */
    public static final int MOST_CELLS = 250_000;

    public StageTable {
        firms = List.copyOf(firms);
        others = List.copyOf(others);
        frames = List.copyOf(frames);
    }

    /**
     * A firm outside the table that does as it planned.
     *
     * @param name its name
     * @param plan what it planned
     */
    public record Bystander(String name, Rung plan) {}

    /**
     * The table of some firms of one regional market that decide.
     *
     * @param levels how many levels lie evenly between nothing and the growth cap where there is no ladder
     * @throws IllegalArgumentException when the table would have too many cells
     */
    public static StageTable of(DecisionPoint stage, List<Integer> places, int levels) {
        var firms =
                places.stream().map(firm -> Contender.of(stage, firm, levels)).toList();
        var cells = firms.stream()
                .map(firm -> BigInteger.valueOf(firm.rungs().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        Check.that(cells.compareTo(BigInteger.valueOf(MOST_CELLS)) <= 0, "%s", tooLarge(firms, cells));
        var others = IntStream.range(0, stage.firms())
                .filter(k -> stage.decides(k) && stage.market(k) == stage.market(places.get(0)) && !places.contains(k))
                .mapToObj(k -> new Bystander(stage.name(k), Rung.of(stage, k, stage.plan(k))))
                .toList();
        var frames = Arrays.stream(Frame.values())
                .map(frame -> framed(stage, firms, frame))
                .toList();
        return new StageTable(stage.tick(), stage.date(), firms, others, frames);
    }

    private static String tooLarge(List<Contender> firms, BigInteger cells) {
        var levels = firms.stream().mapToInt(firm -> firm.rungs().size()).summaryStatistics();
        var range = (levels.getMin() < levels.getMax() ? levels.getMin() + " to " : "") + levels.getMax();
        var count = cells.bitLength() < Long.SIZE
                ? cells.toString()
                : String.format(Locale.ROOT, "%.1e", new BigDecimal(cells));
        return "a table of " + firms.size() + " firms with " + range + " levels each has " + count + " cells; at most "
                + MOST_CELLS + " can be reckoned. "
                + (firms.size() > 2 ? "Maybe two firms with --firms A,B?" : "Maybe fewer with --levels N?");
    }

    private static FramedGame framed(DecisionPoint stage, List<Contender> firms, Frame frame) {
        double[] capacity = stage.planned();
        var players = firms.stream()
                .map(firm -> new Player(firm.name(), firm.names()))
                .toList();
        var table = PayoffTable.of(title(stage, frame), players, (player, strategies) -> {
            choose(firms, strategies, capacity);
            return stage.payoff(frame, firms.get(player).place(), capacity);
        });
        int[] restrain = rungs(firms, Contender::restrain);
        int[] race = rungs(firms, Contender::race);
        var dilemmas = IntStream.range(0, firms.size())
                .mapToObj(player -> Dilemma.of(table, player, restrain, race))
                .toList();
        int cartel = highest(
                table.cells(),
                cell -> IntStream.range(0, firms.size())
                        .mapToDouble(player -> table.payoff(player, cell))
                        .reduce(0, Double::sum));
        int planner = highest(table.cells(), cell -> {
            choose(firms, strategies(table, cell), capacity);
            return surplus(stage, frame, firms, capacity);
        });
        return new FramedGame(frame, table, cartel, planner, dilemmas);
    }

    private static String title(DecisionPoint stage, Frame frame) {
        return "%s, %s: payoffs %s".formatted(stage.scenario().name(), stage.date(), frame);
    }

    private static int[] rungs(List<Contender> firms, ToIntFunction<Contender> which) {
        return firms.stream().mapToInt(which).toArray();
    }

    private static int[] strategies(PayoffTable table, int cell) {
        return IntStream.range(0, table.size())
                .map(player -> table.strategy(player, cell))
                .toArray();
    }

    private static void choose(List<Contender> firms, int[] strategies, double[] capacity) {
        for (int k = 0; k < strategies.length; k++) {
            var firm = firms.get(k);
            capacity[firm.place()] = firm.rungs().get(strategies[k]).capacity();
        }
    }

    /** Users' worth less the cost of the firms in the table, per year; the cost of the others does not vary. */
    private static double surplus(DecisionPoint stage, Frame frame, List<Contender> firms, double[] capacity) {
        double worth = 0;
        double cost = 0;
        for (var firm : firms) {
            worth += stage.usersWorth(frame, firm.place(), capacity);
            cost += stage.cost(frame, firm.place(), capacity[firm.place()]);
        }
        return worth / firms.size() - cost;
    }

    private static int highest(int cells, IntToDoubleFunction value) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < cells; cell++) {
            double here = value.applyAsDouble(cell);
            if (here <= highest) continue;
            highest = here;
            best = cell;
        }
        return best;
    }
}
