package overbuild;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.experiment.StopSign;
import overbuild.game.BestCoarseCorrelated;
import overbuild.game.BestCorrelated;
import overbuild.game.BestReplyDynamics;
import overbuild.game.Dominance;
import overbuild.game.LemkeHowson;
import overbuild.game.LogitQre;
import overbuild.game.ManyStarts;
import overbuild.game.PayoffTable;
import overbuild.game.Potential;
import overbuild.game.Profile;
import overbuild.game.PureNash;
import overbuild.game.Solution;
import overbuild.game.Solver;
import overbuild.game.SupportEnumeration;
import overbuild.game.Welfare;
import overbuild.report.game.Analysis;
import overbuild.scenario.MemberReader;
import overbuild.scenario.Nearest;
import overbuild.scenario.Plugins;

/**
 * What is to be found out about a game.
 *
 * @param concepts kinds of answers
 * @param solver one solver instead, if that was named
 */
record Solving(Set<Concept> concepts, Optional<Solver> solver) {
    static final String ALL = "all";
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final double SAME = 1e-6;
    /** Precisions of logit choice, over the largest range of payoffs. */
    private static final List<Double> PRECISIONS = List.of(1.0, 5.0, 20.0, 100.0);

    private static final int STARTS = 12;
    private static final Optional<Analysis.Replies> NO_REPLIES = Optional.empty();
    private static final Optional<Dominance> NO_DOMINANCE = Optional.empty();

    /** Kinds of answers. */
    enum Concept {
        /** What strict dominance leaves. */
        dominance,
        /** Equilibria without mixing, and where best replies lead. */
        pure,
        /** Equilibria with mixing. */
        nash,
        /** Equilibria of noisy choice. */
        qre,
        /** Equilibria on the advice of a mediator. */
        correlated
    }

    /** What a user asked for. */
    static Solving of(String text) {
        if (text.equalsIgnoreCase(ALL)) return new Solving(EnumSet.allOf(Concept.class), Optional.empty());
        var concept = Stream.of(Concept.values())
                .filter(one -> one.name().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
        return concept.map(one -> new Solving(EnumSet.of(one), Optional.empty()))
                .orElseGet(() -> new Solving(EnumSet.noneOf(Concept.class), Optional.of(named(text))));
    }

    private static Solver named(String text) {
        var known = new ArrayList<>(List.of(ALL));
        Stream.of(Concept.values()).map(Concept::name).forEach(known::add);
        known.addAll(Plugins.names(Solver.class));
        if (WORD.matcher(text).matches() && Plugins.member(Solver.class, text).isEmpty()) {
            throw new IllegalArgumentException("--solve does not know '" + text + "'. " + Nearest.hint(text, known));
        }
        return MemberReader.read(Solver.class, "--solve", text);
    }

    /** How many solvers are asked about a game. */
    int steps(PayoffTable game) {
        return solvers(game).size();
    }

    /** Solves a game; what has not ended when the process is told to end is left out, and solvers say so. */
    Analysis analyse(PayoffTable game, Progress progress, StopSign stop) {
        var work = new Work(stop);
        var solutions = new ArrayList<Solution>();
        for (var one : solvers(game)) {
            solutions.add(work.part(() -> solution(one, game))
                    .orElse(new Solution(one, List.of(), 0, List.of("interrupted before it ended"))));
            progress.step();
        }
        var replies = concepts.contains(Concept.pure) ? work.part(() -> replies(game)) : NO_REPLIES;
        var dominance = concepts.contains(Concept.dominance) ? work.part(() -> Dominance.mixed(game)) : NO_DOMINANCE;
        return new Analysis(game, dominance, replies, solutions, contradictions(solutions), work.complete);
    }

    private static Analysis.Replies replies(PayoffTable game) {
        return new Analysis.Replies(
                BestReplyDynamics.inTurn.ends(game), Potential.of(game).isPresent());
    }

    /** Parts of an analysis, until the process is told to end. */
    private static final class Work {
        private final StopSign stop;
        private boolean complete = true;

        Work(StopSign stop) {
            this.stop = stop;
        }

        <T> Optional<T> part(Supplier<T> part) {
            var done = Aside.run(part, stop);
            complete &= done.isPresent();
            return done;
        }
    }

    private static Solution solution(Solver solver, PayoffTable game) {
        return solver.takes(game)
                ? solver.solve(game, System::nanoTime)
                : new Solution(solver, List.of(), 0, List.of("not made for such games"));
    }

    private List<Solver> solvers(PayoffTable game) {
        var solvers = new ArrayList<Solver>();
        solver.ifPresent(solvers::add);
        if (concepts.contains(Concept.pure)) solvers.add(new PureNash());
        if (concepts.contains(Concept.nash)) {
            boolean two = new SupportEnumeration().takes(game);
            solvers.addAll(
                    two ? List.of(new SupportEnumeration(), new LemkeHowson()) : List.of(new ManyStarts(STARTS, 1)));
        }
        if (concepts.contains(Concept.qre)) PRECISIONS.forEach(t -> solvers.add(new LogitQre(t / range(game))));
        if (concepts.contains(Concept.correlated)) {
            for (var welfare : Welfare.values()) {
                solvers.add(new BestCorrelated(welfare));
                solvers.add(new BestCoarseCorrelated(welfare));
            }
        }
        return solvers;
    }

    private static double range(PayoffTable game) {
        double range =
                IntStream.range(0, game.size()).mapToDouble(game::range).max().orElse(0);
        return range > 0 ? range : 1;
    }

    /** What one method found and another, which claims to find all, did not. */
    private static List<String> contradictions(List<Solution> solutions) {
        var all = solutions.stream()
                .filter(one -> one.method() instanceof SupportEnumeration
                        && one.notes().isEmpty())
                .findFirst();
        var some = solutions.stream()
                .filter(one -> one.method() instanceof LemkeHowson)
                .findFirst();
        if (all.isEmpty() || some.isEmpty()) return List.of();
        long missed = some.get().equilibria().stream()
                .filter(one -> all.get().equilibria().stream()
                        .noneMatch(other -> ((Profile) one.play()).isNear((Profile) other.play(), SAME)))
                .count();
        return missed == 0
                ? List.of()
                : List.of("LemkeHowson found %d equilibria that SupportEnumeration did not".formatted(missed));
    }
}
