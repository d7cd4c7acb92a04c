package overbuild;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that shows how much is done, on a terminal only; the launcher tells. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 78;
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(int runs) {
        return of("Runs", runs);
    }

    static Progress of(String what, int number) {
        return new Progress(number > 1 && Boolean.getBoolean("overbuild.terminal") ? bar(what, number) : null);
    }

    void step() {
        if (bar != null) bar.step();
    }

    @Override
    public void close() {
        if (bar == null) return;
        bar.close();
        System.err.println();
    }

    private static ProgressBar bar(String what, int number) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(number)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new DelegatingProgressBarConsumer(line -> System.err.print("\r" + line), WIDTH))
                .build();
    }
}
