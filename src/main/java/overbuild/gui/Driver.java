package overbuild.gui;

import java.util.ArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import sim.display.Controller;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** Plays a race on a thread of its own, at a pace; MASON's controller without a window. */
final class Driver implements Controller {
    private static final double NANOS = 1e9;

    private final Race race;
    private final ScheduledThreadPoolExecutor thread;
    private final ArrayList<JFrame> frames = new ArrayList<>();
    private final ArrayList<Inspector> inspectors = new ArrayList<>();
    private Future<?> playing;
    private double pace = 4;

    /** A driver that stands still. */
    Driver(Race race) {
        this.race = race;
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            var worker = new Thread(work, "race");
            worker.setDaemon(true);
            return worker;
        });
        thread.setRemoveOnCancelPolicy(true);
        race.init(this);
        thread.execute(race::start);
    }

    synchronized void play() {
        if (isPlaying()) return;
        playing = thread.scheduleAtFixedRate(this::tick, 0, (long) (NANOS / pace), TimeUnit.NANOSECONDS);
    }

    synchronized void pause() {
        if (playing != null) playing.cancel(false);
    }

    synchronized void toggle() {
        if (isPlaying()) pause();
        else play();
    }

    synchronized boolean isPlaying() {
        return playing != null && !playing.isDone();
    }

    /** Plays one tick. */
    void step() {
        pause();
        thread.execute(this::tick);
    }

    /** Plays without pause until some ticks have been played. */
    void playTo(int ticks) {
        pause();
        thread.execute(() -> {
            while (race.film().soFar().ticks() < ticks && race.film().ending().isEmpty()) tick();
        });
    }

    /** Does something between ticks, on the driver's thread. */
    void ask(Runnable question) {
        thread.execute(question);
    }

    /** Ticks a second. */
    synchronized void pace(double ticks) {
        boolean goes = isPlaying();
        pause();
        pace = ticks;
        if (goes) play();
    }

    synchronized double pace() {
        return pace;
    }

    /** Ends the thread; the window is done with the run. */
    void close() {
        thread.shutdownNow();
        race.quit();
    }

    private void tick() {
        if (race.film().ending().isPresent()) return;
        try {
            race.step();
            if (race.isFinished()) end(race.digest());
        } catch (RuntimeException failure) {
            end(failure.getMessage());
        }
    }

    private void end(String words) {
        pause();
        race.film().end(words);
    }

    @Override
    @Deprecated
    public void doChangeCode(Runnable change) {
        var schedule = race.state.schedule;
        synchronized (schedule) {
            change.run();
        }
    }

    @Override
    public boolean registerFrame(JFrame frame) {
        return frames.add(frame);
    }

    @Override
    public boolean unregisterFrame(JFrame frame) {
        return frames.remove(frame);
    }

    @Override
    public boolean unregisterAllFrames() {
        frames.clear();
        return true;
    }

    @Override
    @SuppressWarnings("NonApiType")
    public ArrayList<JFrame> getAllFrames() {
        return frames;
    }

    @Override
    public void refresh() {
        frames.forEach(JFrame::repaint);
        inspectors.forEach(Inspector::updateInspector);
    }

    @Override
    public void setInspectors(Bag shown, Bag names) {
        for (int k = 0; k < shown.size(); k++) registerInspector((Inspector) shown.get(k), null);
    }

    @Override
    public void registerInspector(Inspector inspector, Stoppable stopper) {
        inspectors.add(inspector);
    }

    @Override
    @SuppressWarnings("NonApiType")
    public ArrayList<Inspector> getAllInspectors() {
        return inspectors;
    }
}
