package overbuild.report.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.game.Dominance;
import overbuild.game.Elimination;
import overbuild.game.Equilibrium;
import overbuild.game.PayoffTable;
import overbuild.game.Profile;
import overbuild.game.Solution;

/** What was found out about a game, as lines for a terminal. */
public final class GameText {
    private static final int MOST_CELLS = 12;
    private static final int MOST_EQUILIBRIA = 200;
    private static final double NEVER = 5e-13;

    private final PayoffTable game;
    private final Names names;
    private final List<String> lines = new ArrayList<>();

    private GameText(Analysis analysis) {
        this.game = analysis.game();
        this.names = new Names(game);
    }

    /** The lines. */
    public static List<String> lines(Analysis analysis) {
        var text = new GameText(analysis);
        text.head();
        analysis.dominance().ifPresent(text::dominance);
        analysis.replies().ifPresent(text::replies);
        analysis.solutions().forEach(text::solution);
        analysis.contradictions().forEach(text.lines::add);
        return text.lines;
    }

    private void head() {
        lines.add(names.title());
        if (!game.comment().isBlank()) lines.add(Names.plain(game.comment()));
        if (Matrix.fits(game)) {
            lines.add("");
            lines.addAll(Matrix.lines(game));
            lines.add("* best reply");
            return;
        }
        var players = IntStream.range(0, game.size())
                .mapToObj(player -> names.player(player) + " (" + game.strategies(player) + ")")
                .collect(Collectors.joining(", "));
        lines.add(game.cells() + " cells; players and how many strategies they have: " + players);
    }

    private void dominance(Dominance dominance) {
        lines.add("");
        lines.add("Strictly dominated strategies, struck out round after round");
        if (dominance.eliminated().isEmpty()) lines.add("  none");
        dominance.eliminated().forEach(one -> lines.add("  " + struck(one)));
    }

    private String struck(Elimination one) {
        return "round %d: %s of %s, by %s"
                .formatted(
                        one.round(),
                        names.strategy(one.player(), one.strategy()),
                        names.player(one.player()),
                        mixture(one.player(), one.dominator()));
    }

    private void replies(Analysis.Replies replies) {
        lines.add("");
        lines.add("Best replies in turn" + (replies.potential() ? ", in a game with an exact potential" : ""));
        for (var end : replies.ends()) {
            var cells = end.cells().stream().limit(MOST_CELLS).map(names::cell).collect(Collectors.joining(" -> "));
            var more = end.cells().size() > MOST_CELLS ? " -> ..." : "";
            lines.add("  %s %s%s, from %s %% of the cells"
                    .formatted(
                            end.isRest()
                                    ? "rest at"
                                    : "go round in " + end.cells().size() + ":",
                            cells,
                            more,
                            Figure.of(100 * end.share())));
        }
    }

    private void solution(Solution solution) {
        lines.add("");
        int count = solution.equilibria().size();
        lines.add("%s: %s, %s s"
                .formatted(
                        Method.of(solution.method()),
                        count == 0 ? "nothing found" : count == 1 ? "1 equilibrium" : count + " equilibria",
                        String.format(Locale.ROOT, "%.3f", solution.seconds())));
        for (int k = 0; k < Math.min(count, MOST_EQUILIBRIA); k++)
            equilibrium(k + 1, solution.equilibria().get(k));
        if (count > MOST_EQUILIBRIA) lines.add("  and " + (count - MOST_EQUILIBRIA) + " more; --json holds all");
        solution.notes().forEach(note -> lines.add("  note: " + note));
    }

    private void equilibrium(int number, Equilibrium found) {
        lines.add("  " + number + ". " + play(found));
        lines.add("     payoffs " + figures(found.payoffs()) + "; regrets " + figures(found.regrets()));
    }

    private String play(Equilibrium found) {
        if (found.play() instanceof Profile profile) {
            return IntStream.range(0, game.size())
                    .mapToObj(player -> names.player(player) + ": "
                            + mixture(player, profile.mixtures().get(player)))
                    .collect(Collectors.joining("; "));
        }
        var chances = Chances.of(found.play());
        var cells = IntStream.range(0, chances.size())
                .filter(cell -> chances.get(cell) > NEVER)
                .boxed()
                .toList();
        var shown = cells.stream()
                .limit(MOST_CELLS)
                .map(cell -> names.cell(cell) + " " + Figure.of(chances.get(cell)))
                .collect(Collectors.joining("; "));
        return cells.size() > MOST_CELLS ? shown + "; and " + (cells.size() - MOST_CELLS) + " more cells" : shown;
    }

    private String mixture(int player, List<Double> mixture) {
        int certain = mixture.indexOf(1.0);
        if (certain >= 0) return names.strategy(player, certain);
        return IntStream.range(0, mixture.size())
                .filter(k -> mixture.get(k) > 0)
                .mapToObj(k -> names.strategy(player, k) + " " + Figure.of(mixture.get(k)))
                .collect(Collectors.joining(" + "));
    }

    private static String figures(List<Double> values) {
        return values.stream().map(Figure::of).collect(Collectors.joining(", "));
    }
}
