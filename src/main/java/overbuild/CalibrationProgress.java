package overbuild;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import overbuild.calibration.Estimation.Standing;
import overbuild.sweep.Span;

/** Tells how far a calibration is: on a terminal in a line that is written over, elsewhere in a line every half minute. */
final class CalibrationProgress implements Consumer<Standing> {
    private static final double SECOND = 1e9;
    private static final double SECONDS_BETWEEN_LINES = 30;
    private static final int WIDTH = 100;

    private final PrintWriter err;
    private final boolean terminal = Boolean.getBoolean("overbuild.terminal");
    private final long begun = System.nanoTime();
    private double last;

    CalibrationProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(Standing now) {
        double seconds = (System.nanoTime() - begun) / SECOND;
        var line = String.format(
                Locale.ROOT,
                "%s: point %,d of about %,d, %s%s",
                now.stage(),
                now.looked(),
                now.planned(),
                Span.words(seconds),
                Double.isNaN(now.loss()) ? "" : String.format(Locale.ROOT, "; least loss %.4g", now.loss()));
        if (terminal) err.print("\r" + (line.length() < WIDTH ? line + " ".repeat(WIDTH - line.length()) : line));
        else if (seconds - last >= SECONDS_BETWEEN_LINES) err.println(line);
        else return;
        last = seconds;
        err.flush();
    }

    /** Ends the line. */
    void end() {
        if (terminal) err.println();
    }
}
