package overbuild.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import overbuild.experiment.StopSign;

/** The runs that are given out and come back while a session works. */
final class Shift implements AutoCloseable {
    private final Agenda agenda;
    private final Filing filing;
    private final Engine engine;
    private final StopSign stop;
    private final BooleanSupplier over;
    private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor pool;
    private int underWay;

    /** The rows of a batch, or what kept it from giving them. */
    private record Result(int runs, List<Row> rows, Throwable trouble) {}

    /**
     * Has all at hand.
     *
     * @param stop ends runs under way
     * @param over whether no more runs are to begin
     */
    Shift(Agenda agenda, Filing filing, Engine engine, StopSign stop, BooleanSupplier over) {
        this.agenda = agenda;
        this.filing = filing;
        this.engine = engine;
        this.stop = stop;
        this.over = over;
        pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(engine.width(), work -> Filing.daemon(work, "sweep"));
    }

    /** Works until nothing is left, or the time is over; says whether nothing is left. */
    boolean work() throws IOException {
        int next = giveOut();
        while (underWay > 0) {
            take();
            filing.settleSoon(agenda.reached());
            next = giveOut();
        }
        filing.settle();
        return next == Agenda.DONE;
    }

    private int giveOut() {
        int width = engine.width();
        if (width > pool.getMaximumPoolSize()) {
            pool.setMaximumPoolSize(width);
            pool.setCorePoolSize(width);
        }
        while (underWay < width + engine.ahead()) {
            if (over.getAsBoolean()) return Agenda.WAIT;
            var runs = new ArrayList<Integer>();
            int run = fill(runs, engine.batch());
            if (!runs.isEmpty()) {
                underWay++;
                pool.execute(() -> results.add(play(runs)));
            }
            if (run < 0) return run;
        }
        return Agenda.WAIT;
    }

    /** Gathers runs until there are so many, and says why there are no more; not negative where there may be. */
    private int fill(List<Integer> runs, int many) {
        int run = 0;
        while (runs.size() < many && run >= 0) {
            run = agenda.next();
            if (run >= 0) runs.add(run);
        }
        return run;
    }

    private Result play(List<Integer> runs) {
        try {
            return new Result(runs.size(), over.getAsBoolean() ? List.of() : engine.play(runs, stop), null);
        } catch (RuntimeException | Error trouble) {
            return new Result(runs.size(), List.of(), trouble);
        }
    }

    private void take() throws IOException {
        try {
            var result = results.poll(Filing.BETWEEN, TimeUnit.NANOSECONDS);
            if (result == null) return;
            underWay--;
            agenda.ended(result.runs());
            keep(result);
        } catch (InterruptedException interruption) {
            stop.raise();
            Thread.currentThread().interrupt();
        }
    }

    private void keep(Result result) throws IOException {
        if (result.trouble() instanceof Error error) throw error;
        if (result.trouble() instanceof RuntimeException failure) throw failure;
        for (var row : result.rows()) filing.add(row);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
