package overbuild.seat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import overbuild.equilibrium.Continuation.Worth;
import overbuild.experiment.StopSign;
import overbuild.model.History;
import overbuild.model.Quarter;
import overbuild.seat.Alternative.Kind;

/**
 * What the choices of a person were worth, and what others would have been, all by runs under the same luck.
 *
 * @param firm the firm
 * @param since first quarter that counts
 * @param you what the run was worth to the firm
 * @param alternatives what else could have been
 * @param regrets what the best other choice of each quarter would have added
 */
public record Debrief(String firm, Quarter since, Worth you, List<Alternative> alternatives, List<Regret> regrets) {
    private static final int MOST_REGRETS = 5;

    public Debrief {
        alternatives = List.copyOf(alternatives);
        regrets = List.copyOf(regrets);
    }

    /**
     * Looks back on a finished run.
     *
     * @param progress told after each run
     * @throws overbuild.engine.RunFailure when a law that always holds is broken
     */
    public static Debrief of(Seat seat, History history, Runnable progress, StopSign stop) {
        var replay = new Replay(seat, history, progress, stop);
        var you = replay.worth(seat.played());
        var hindsight = new Hindsight(replay, you);
        var regrets = hindsight.regrets();
        var alternatives = new ArrayList<>(new Rivalry(replay).alternatives());
        if (!seat.picks().isEmpty()) {
            var level = hindsight.level();
            alternatives.add(level.alternative());
            alternatives.add(hindsight.path(level));
        }
        return new Debrief(seat.firm(), replay.since(), you, alternatives, regrets);
    }

    /** How many runs it takes at least, the search for an equilibrium left out. */
    public static int runs(Seat seat) {
        return 2 * seat.picks().stream().mapToInt(pick -> pick.menu().size()).sum();
    }

    /** An alternative; none where none was found. */
    public Optional<Alternative> of(Kind kind) {
        return alternatives.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** What the best course of the firm that was found would have added: the whole regret is at least that. */
    public double regret() {
        var own = Stream.of(Kind.USUAL, Kind.RESTRAIN, Kind.RACE, Kind.LEVEL, Kind.PATH)
                .flatMap(kind -> of(kind).stream())
                .mapToDouble(one -> one.worth().value() - you.value());
        var single = regrets.stream().mapToDouble(Regret::regret);
        return DoubleStream.concat(own, single).reduce(0, Math::max);
    }

    /** The choices that cost most, the worst first. */
    public List<Regret> worst() {
        return regrets.stream()
                .filter(one -> one.regret() > 0)
                .sorted(Comparator.comparingDouble(one -> -one.regret()))
                .limit(MOST_REGRETS)
                .toList();
    }

    /** In how many quarters no other choice would have brought more. */
    public long blameless() {
        return regrets.stream().filter(one -> one.regret() == 0).count();
    }
}
