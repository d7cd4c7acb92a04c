package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.equilibrium.Answer;
import overbuild.equilibrium.Edge;
import overbuild.equilibrium.FirmReading;
import overbuild.equilibrium.FrameReading;
import overbuild.equilibrium.Judgement;
import overbuild.equilibrium.RaceKind;
import overbuild.equilibrium.Resting;
import overbuild.game.DilemmaClass;
import overbuild.model.Frame;

/** What was found out about a game of whole runs, in sentences. */
final class Sentences {
    private Sentences() {}

    static String and(List<String> names) {
        return joined(names, " and ");
    }

    static String or(List<String> names) {
        return joined(names, " or ");
    }

    private static String joined(List<String> names, String last) {
        if (names.size() < 2) return String.join("", names);
        int end = names.size() - 1;
        return String.join(", ", names.subList(0, end)) + last + names.get(end);
    }

    /** That a firm earns more in one cell than in another: where it alone differs, by what it does. */
    static String of(Question question, Edge edge) {
        var lineup = question.lineup();
        int[] better = lineup.choices(edge.better());
        int[] worse = lineup.choices(edge.worse());
        var names = lineup.entries().stream().map(entry -> entry.name()).toList();
        if (edge.firm() == Edge.ALL) {
            return "all together earn more where all play " + names.get(better[0]) + " than where all play "
                    + names.get(worse[0]);
        }
        var firm = lineup.firms().get(edge.firm());
        boolean alone = IntStream.range(0, better.length).allMatch(k -> k == edge.firm() || better[k] == worse[k]);
        if (!alone) {
            return firm + " earns more where all play " + names.get(better[edge.firm()]) + " than where all play "
                    + names.get(worse[edge.firm()]);
        }
        return firm + " earns more playing " + names.get(better[edge.firm()]) + " than " + names.get(worse[edge.firm()])
                + " while " + company(lineup.firms(), edge.firm(), better, names);
    }

    /** What the others do. */
    private static String company(List<String> firms, int own, int[] choices, List<String> names) {
        int[] others = IntStream.range(0, choices.length).filter(k -> k != own).toArray();
        if (others.length > 1 && IntStream.of(others).allMatch(k -> choices[k] == choices[others[0]])) {
            return "all others play " + names.get(choices[others[0]]);
        }
        return IntStream.of(others)
                .mapToObj(k -> firms.get(k) + " plays " + names.get(choices[k]))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Sentences::and));
    }

    private static RaceKind kind(Answer answer, Frame frame) {
        return answer.in(frame).judgement().map(Judgement::kind).orElse(RaceKind.NONE);
    }

    /** Where beliefs or fear make another game of it. */
    static Optional<String> disagreement(Answer answer) {
        if (answer.frames().stream().anyMatch(reading -> reading.judgement().isEmpty())) return Optional.empty();
        var real = kind(answer, Frame.TRUE);
        var believed = kind(answer, Frame.BELIEVED);
        var feared = kind(answer, Frame.FEAR);
        if (real == believed && believed == feared) return Optional.of("All three frames agree.");
        if (real == believed) return Optional.of("Fear makes " + named(feared) + " of what is " + named(real) + ".");
        var fear = believed == feared ? "" : ", and with their fear " + named(feared);
        return Optional.of("Frames disagree: firms believe to be in " + named(believed) + fear + ", but it is "
                + named(real) + ".");
    }

    /** How many race where nobody gains by changing, in each frame. */
    static Optional<String> racers(Answer answer) {
        if (answer.frames().stream().anyMatch(reading -> reading.judgement().isEmpty())) return Optional.empty();
        var counts = answer.frames().stream().map(Sentences::racers).toList();
        if (counts.stream().anyMatch(String::isEmpty)) return Optional.empty();
        return Optional.of(
                "Where nobody gains by changing, %s of %d firms race by true payoffs, %s as they believe, %s with fear."
                        .formatted(counts.get(0), answer.lineup().firms().size(), counts.get(1), counts.get(2)));
    }

    /** How many race in the equilibria without mixing; empty without any. */
    private static String racers(FrameReading reading) {
        var counts = reading.resting().stream()
                .filter(Resting::isPure)
                .map(one -> (int) IntStream.range(0, one.payoffs().size())
                        .filter(firm -> one.choice(firm) == 1)
                        .count())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return or(counts);
    }

    /** The class of each firm, where they differ. */
    static String classes(FrameReading reading) {
        var byClass = new TreeMap<DilemmaClass, List<String>>();
        for (var firm : reading.firms()) {
            byClass.computeIfAbsent(firm.kind(), kind -> new ArrayList<>()).add(firm.firm());
        }
        return byClass.entrySet().stream()
                .map(entry -> entry.getKey() + " for " + and(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** What is to be known of the threat of a race. */
    static Optional<String> threat(Answer answer) {
        if (answer.in(Frame.TRUE).judgement().isEmpty()) return Optional.empty();
        var softened = answer.in(Frame.TRUE).firms().stream()
                .filter(firm -> firm.corners().fear() < 0)
                .map(FirmReading::firm)
                .toList();
        if (softened.isEmpty()) return Optional.empty();
        return Optional.of("The threat to race for ever is empty in the mouth of " + and(softened)
                + ": while all others race, restraint pays more.");
    }

    /** A kind with its article. */
    static String named(RaceKind kind) {
        return switch (kind) {
            case DILEMMA, DEADLOCK, STAG_HUNT -> "a " + kind;
            case UNEQUAL -> "an " + kind;
            case CHICKEN -> "a game of chicken";
            case HARMONY -> "harmony";
            case MIXED -> "a mixed game";
            case NONE -> "no game at all";
        };
    }

    /** What the verdict rests on beside the runs. */
    static Optional<String> rests(Answer answer) {
        if (answer.in(Frame.TRUE).judgement().isEmpty()) return Optional.empty();
        var whole = kind(answer, Frame.TRUE);
        var book = answer.withoutMargins();
        var paid = answer.withoutEnd();
        if (whole == book && whole == paid)
            return Optional.of("The true verdict does not rest on what is left at the end of the runs.");
        return Optional.of("The true verdict rests on what is left at the end: without margins after it, " + book
                + "; by payouts alone, " + paid + ".");
    }
}
