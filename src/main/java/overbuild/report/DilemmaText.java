package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.equilibrium.Answer;
import overbuild.equilibrium.Edge;
import overbuild.equilibrium.FirmReading;
import overbuild.equilibrium.FrameReading;
import overbuild.equilibrium.Judgement;
import overbuild.equilibrium.Patience;
import overbuild.equilibrium.RaceKind;
import overbuild.equilibrium.Resting;
import overbuild.experiment.Interval;
import overbuild.game.DilemmaClass;
import overbuild.model.Frame;

/** What a person wants to know about the game that firms play over whole runs. */
public final class DilemmaText {
    private static final int MOST_RESTING = 4;
    private static final int ABREAST = 4;

    private final Question question;
    private final Answer answer;
    private final List<String> names;
    private final Block block = new Block();

    private DilemmaText(Question question) {
        this.question = question;
        answer = question.answer();
        names = question.lineup().entries().stream().map(entry -> entry.name()).toList();
    }

    /** The lines to print. */
    public static List<String> of(Question question) {
        var text = new DilemmaText(question);
        text.head();
        if (text.isBinary()) text.verdicts();
        if (text.isBinary()) for (var frame : Frame.values()) text.corners(text.answer.in(frame));
        if (text.isBinary()) text.racing();
        text.resting();
        if (text.isBinary()) text.patience();
        text.block.text("");
        return text.block.lines();
    }

    private boolean isBinary() {
        return names.size() == 2;
    }

    private void head() {
        var scenario = question.resolved().scenario();
        var inquiry = answer.inquiry();
        block.text(scenario.name() + (scenario.title().isBlank() ? "" : ": " + scenario.title()));
        block.text(
                "%s choose %s from %s on: %d combinations, %d runs of each on the same chance, the first with seed %d"
                        .formatted(
                                Sentences.and(question.lineup().firms()),
                                Sentences.or(names),
                                scenario.start().plus(question.lineup().from()),
                                (int) question.lineup().cells(),
                                answer.blocks().size(),
                                scenario.seed()));
        block.text("Stopped after %d of %d runs of each: %s. Confidence %s, money in %s."
                .formatted(
                        answer.blocks().size(),
                        inquiry.runs(),
                        question.ending(),
                        Figures.percent(inquiry.confidence()),
                        scenario.units().money()));
        dropped();
    }

    private void dropped() {
        int failed = answer.tally().failed();
        if (failed > 0) block.text(failed + " runs failed; their replications do not count in any combination.");
    }

    private void verdicts() {
        block.text("");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Payoffs", "Verdict", "Clear", "By resamples"));
        for (var reading : answer.frames()) {
            var judgement = reading.judgement().orElseThrow();
            rows.add(List.of(
                    reading.frame().toString(),
                    judgement.kind().toString(),
                    judgement.clear() ? "yes" : "no",
                    chances(judgement)));
        }
        block.lines(Columns.lines(rows));
        block.text("");
        for (var reading : answer.frames()) {
            var judgement = reading.judgement().orElseThrow();
            judgement.weakest().ifPresent(edge -> block.text(sentence(reading, judgement, edge)));
        }
        for (var reading : answer.frames()) {
            if (reading.judgement().orElseThrow().kind() != RaceKind.MIXED) continue;
            block.text(capital(reading.frame().toString()) + ": " + Sentences.classes(reading) + ".");
        }
        Sentences.disagreement(answer).ifPresent(block::text);
        Sentences.racers(answer).ifPresent(block::text);
    }

    private static String chances(Judgement judgement) {
        return judgement.chances().entrySet().stream()
                .map(chance -> chance.getKey() + " " + Figures.percent(chance.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String sentence(FrameReading reading, Judgement judgement, Edge edge) {
        return capital(reading.frame().toString()) + ": what is least sure is that " + Sentences.of(question, edge)
                + ", " + interval(judgement.margin()) + ".";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String interval(Interval value) {
        var range = Double.isNaN(value.low())
                ? ""
                : " [" + Figures.number(value.low()) + ", " + Figures.number(value.high()) + "]";
        return Figures.number(value.mean()) + range;
    }

    /** What restraint and race are worth, a column for each firm. */
    private void corners(FrameReading reading) {
        for (int from = 0; from < reading.firms().size(); from += ABREAST) {
            int to = Math.min(from + ABREAST, reading.firms().size());
            block.text("");
            block.lines(Columns.figures(corners(reading, reading.firms().subList(from, to))));
        }
    }

    private static List<List<String>> corners(FrameReading reading, List<FirmReading> firms) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(capital(reading.frame().toString()), firms, FirmReading::firm));
        rows.add(row("T races alone", firms, firm -> measured(firm.temptation())));
        rows.add(row("R all restrain", firms, firm -> measured(firm.reward())));
        rows.add(row("P all race", firms, firm -> measured(firm.punishment())));
        rows.add(row("S restrains alone", firms, firm -> measured(firm.sucker())));
        rows.add(row("greed T - R", firms, firm -> measured(firm.greed())));
        rows.add(row("fear P - S", firms, firm -> measured(firm.fear())));
        rows.add(row("gain R - P", firms, firm -> measured(firm.gain())));
        rows.add(row("K (R - P)/(T - S)", firms, DilemmaText::kIndex));
        rows.add(row("lost (R - P)/R", firms, DilemmaText::lost));
        rows.add(row("class", firms, firm -> brief(firm.kind())));
        return rows;
    }

    private static List<String> row(String label, List<FirmReading> firms, Function<FirmReading, String> cell) {
        return Stream.concat(Stream.of(label), firms.stream().map(cell)).toList();
    }

    /** A mean and half the width of its interval. */
    private static String measured(Interval value) {
        double half = (value.high() - value.low()) / 2;
        return Figures.number(value.mean()) + (half > 0 ? " ±" + Figures.rough(half) : "");
    }

    private static String kIndex(FirmReading firm) {
        return firm.kind() == DilemmaClass.PRISONERS_DILEMMA ? measured(firm.kIndex()) : "-";
    }

    private static String lost(FirmReading firm) {
        return firm.corners().reward() > 0 ? measured(firm.efficiencyLoss()) : "-";
    }

    private static String brief(DilemmaClass kind) {
        return kind == DilemmaClass.PRISONERS_DILEMMA ? "dilemma" : kind.toString();
    }

    private static String marked(Interval value) {
        return Figures.number(value.mean()) + (value.isClear() ? "*" : " ");
    }

    private void racing() {
        block.text("");
        block.text("What racing brings more, true payoffs, by how many others race (* beyond chance):");
        var firms = answer.in(Frame.TRUE).firms();
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("Others that race"));
        IntStream.range(0, firms.size()).forEach(others -> head.add(others + " "));
        head.add("yields to");
        rows.add(head);
        for (var firm : firms) {
            var row = new ArrayList<>(List.of(firm.firm()));
            firm.racing().forEach(gain -> row.add(marked(gain)));
            row.add(firm.yieldsTo().isPresent() ? String.valueOf(firm.yieldsTo().getAsInt()) : "nobody");
            rows.add(row);
        }
        block.lines(Columns.figures(rows));
    }

    private void resting() {
        for (var reading : answer.frames()) {
            block.text("");
            var found = reading.resting();
            block.text(capital(reading.frame().toString()) + ": "
                    + (found.isEmpty() ? "no equilibrium was found." : "nobody gains by changing where"));
            found.stream().limit(MOST_RESTING).forEach(one -> block.text("  " + played(one)));
            found.stream()
                    .findFirst()
                    .ifPresent(one -> block.text("  regrets by resamples; by a bound without them at most "
                            + Figures.rough(one.bound()) + ", as payoffs are known within "
                            + Figures.rough(one.bound() / 2)));
            if (found.size() > MOST_RESTING) block.text("  and in " + (found.size() - MOST_RESTING) + " other ways");
        }
    }

    private String played(Resting one) {
        var plays = IntStream.range(0, question.lineup().firms().size())
                .mapToObj(firm -> question.lineup().firms().get(firm) + " " + played(one, firm))
                .collect(Collectors.joining(", "));
        return plays + ": regret at most " + Figures.rough(one.resampled());
    }

    private String played(Resting one, int firm) {
        if (one.choice(firm) >= 0) return names.get(one.choice(firm));
        var mixture = one.profile().mixtures().get(firm);
        return IntStream.range(0, names.size())
                .filter(k -> mixture.get(k) > 0)
                .mapToObj(k -> names.get(k) + " " + Figures.rough(mixture.get(k)))
                .collect(Collectors.joining(" + "));
    }

    private void patience() {
        block.text("");
        block.text("Whether the threat of a race keeps restraint up, true payoffs, per tick:");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Firm", "patience", "seen", "hidden", "lag", "hazard", "rivals"));
        for (var firm : answer.in(Frame.TRUE).firms()) rows.add(patience(firm));
        block.lines(Columns.figures(rows));
        int lag = question.lineup().scenario().structures().leadTicks();
        block.text(
                "Seen: patience needed where others answer in the next tick; hidden: where a race shows when it is in"
                        + " service, after " + lag
                        + " ticks. Most that restraint bears: lag in ticks; hazard per tick, hidden,"
                        + " that the game ends; rivals, hidden, among equal firms in a linear Cournot market.");
        Sentences.threat(answer).ifPresent(block::text);
        Sentences.rests(answer).ifPresent(block::text);
    }

    private static List<String> patience(FirmReading firm) {
        var patience = firm.patience();
        var rivals = patience.mostRivals() >= Patience.MANY ? "any" : String.valueOf(patience.mostRivals());
        if (!patience.isAsked()) {
            var why = patience.isIdle() ? "none" : "never enough";
            return List.of(firm.firm(), Figures.thousandths(patience.effective()), why, why, "-", "-", rivals);
        }
        return List.of(
                firm.firm(),
                Figures.thousandths(patience.effective()),
                Figures.thousandths(patience.seen()),
                Figures.thousandths(patience.hidden()),
                Figures.number(patience.longestLag()),
                Figures.number(patience.largestHazard()),
                rivals);
    }
}
