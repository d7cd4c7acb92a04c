package overbuild;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import overbuild.sweep.Span;
import overbuild.sweep.Standing;

/** Tells how far a sweep is: on a terminal in a line that is written over, elsewhere in a line every half minute. */
final class SweepProgress implements Consumer<Standing> {
    private static final double SECONDS_BETWEEN_LINES = 30;
    private static final int WIDTH = 110;

    private final PrintWriter err;
    private final boolean terminal = Boolean.getBoolean("overbuild.terminal");
    private double last;

    SweepProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(Standing now) {
        if (terminal) err.print("\r" + padded(words(now)));
        else if (now.seconds() - last >= SECONDS_BETWEEN_LINES) err.println(words(now));
        else return;
        last = now.seconds();
        err.flush();
    }

    /** The last word. */
    void end(Standing now) {
        err.println((terminal ? "\r" : "") + padded(words(now)).stripTrailing());
    }

    private static String words(Standing now) {
        var left = now.fresh() == 0 || now.ended() == now.runs()
                ? Span.words(now.seconds())
                : Span.words(now.left()) + " left";
        return String.format(
                Locale.ROOT,
                "%,d/%,d runs, %.3g/s, %s, %d failed; %s",
                now.ended(),
                now.runs(),
                now.rate(),
                left,
                now.failed(),
                mean(now));
    }

    private static String mean(Standing now) {
        var estimate = now.estimate();
        var name = now.outcome().key();
        if (Double.isNaN(estimate.mean())) return name + " has no value yet";
        if (Double.isNaN(estimate.low())) return String.format(Locale.ROOT, "%s %.3g", name, estimate.mean());
        return String.format(
                Locale.ROOT, "%s %.3g [%.3g, %.3g]", name, estimate.mean(), estimate.low(), estimate.high());
    }

    private static String padded(String line) {
        return line.length() >= WIDTH ? line : line + " ".repeat(WIDTH - line.length());
    }
}
