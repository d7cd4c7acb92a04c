package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import overbuild.equilibrium.FirmReading;
import overbuild.equilibrium.FrameReading;
import overbuild.experiment.Interval;

/** The pictures of a game of whole runs. */
final class DilemmaCharts {
    private static final int MOST_CELLS = 64;
    private static final int LETTERS = 2;

    private final Question question;

    DilemmaCharts(Question question) {
        this.question = question;
    }

    /** File name without ending. */
    static String name(String what, FrameReading reading) {
        return what + "-" + DilemmaDocument.key(reading.frame());
    }

    void draw(Path folder) throws IOException {
        var frames = question.answer().frames();
        if (isBinary()) new Picture("verdicts", KindsChart.of(question)).write(folder);
        for (var reading : frames) {
            if (isBinary()) new Picture(name("racing", reading), racing(reading)).write(folder);
            if (reading.game().mean().cells() <= MOST_CELLS) {
                new Picture(name("payoffs", reading), payoffs(reading)).write(folder);
            }
        }
    }

    private boolean isBinary() {
        return question.lineup().entries().size() == 2;
    }

    /** What racing brings more, by how many others race. */
    private JFreeChart racing(FrameReading reading) {
        int others = reading.firms().size() - 1;
        var counts = IntStream.rangeClosed(0, others)
                .mapToObj(k -> k == 0 ? "nobody" : k == others ? "all " + k : String.valueOf(k))
                .toList();
        var axis = Style.axis(race() + " less " + calm() + ", " + money());
        var plot = Categories.plot("Others that play " + race(), counts, axis);
        Categories.intervals(
                plot,
                reading.firms().stream().map(FirmReading::firm).toList(),
                reading.firms().stream().map(FirmReading::racing).toList(),
                true);
        plot.addRangeMarker(Style.level(0, "no difference"));
        return Style.chart(finding(reading), subtitle(reading), plot);
    }

    private String finding(FrameReading reading) {
        var gains = reading.firms().stream()
                .flatMap(firm -> firm.racing().stream())
                .mapToDouble(Interval::mean)
                .toArray();
        var verb = race() + " pays ";
        if (IntStream.range(0, gains.length).allMatch(k -> gains[k] > 0)) return capital(verb + "whatever others do");
        if (IntStream.range(0, gains.length).noneMatch(k -> gains[k] > 0))
            return capital(race() + " never pays, whatever others do");
        boolean alone =
                reading.firms().stream().allMatch(firm -> firm.racing().get(0).mean() > 0);
        return capital(alone ? verb + "until too many others do" : verb + "for some, in some company");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** What each firm earns in each combination, by how many race. */
    private JFreeChart payoffs(FrameReading reading) {
        var game = reading.game();
        var cells = IntStream.range(0, game.mean().cells())
                .boxed()
                .sorted(Comparator.comparingInt(this::others).thenComparingInt(cell -> cell))
                .toList();
        var firms = question.lineup().firms();
        var plot = Categories.plot(
                isBinary() ? "Who plays " + race() : "What " + String.join(", ", firms) + " play",
                cells.stream().map(this::label).toList(),
                Style.axis("Payoff, " + money()));
        double confidence = question.answer().inquiry().confidence();
        Categories.intervals(
                plot,
                firms,
                IntStream.range(0, firms.size())
                        .mapToObj(firm -> cells.stream()
                                .map(cell -> game.payoff(firm, cell, confidence))
                                .toList())
                        .toList(),
                false);
        return Style.chart("What each firm gets in each of " + cells.size() + " combinations", subtitle(reading), plot);
    }

    /** Firms that do not play the first strategy. */
    private int others(int cell) {
        return (int) IntStream.of(question.lineup().choices(cell))
                .filter(choice -> choice > 0)
                .count();
    }

    private String label(int cell) {
        int[] choices = question.lineup().choices(cell);
        if (!isBinary()) {
            return IntStream.of(choices)
                    .mapToObj(choice -> question.lineup().entries().get(choice).name())
                    .map(DilemmaCharts::brief)
                    .reduce((one, other) -> one + "/" + other)
                    .orElse("");
        }
        if (others(cell) == 0) return "nobody";
        if (others(cell) == choices.length) return "all";
        return IntStream.range(0, choices.length)
                .filter(firm -> choices[firm] > 0)
                .mapToObj(firm -> brief(question.lineup().firms().get(firm)))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String brief(String name) {
        var letters = name.replaceAll("[{}\\s]|type:", "");
        return letters.substring(0, Math.min(LETTERS, letters.length()));
    }

    private String calm() {
        return question.lineup().entries().get(0).name();
    }

    private String race() {
        return question.lineup().entries().get(1).name();
    }

    private String money() {
        return question.resolved().scenario().units().money();
    }

    private String subtitle(FrameReading reading) {
        return question.resolved().scenario().name() + ", payoffs " + words(reading) + "; means of "
                + reading.game().runs() + " runs with "
                + Figures.percent(question.answer().inquiry().confidence()) + " intervals.";
    }

    /** A frame after the word payoffs. */
    static String words(FrameReading reading) {
        return switch (reading.frame()) {
            case TRUE -> "as they come true";
            case BELIEVED -> "as firms believe";
            case FEAR -> "as firms believe, with fear";
        };
    }
}
