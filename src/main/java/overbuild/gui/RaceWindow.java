package overbuild.gui;

import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.swing.JFrame;
import javax.swing.Timer;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioFile;

/** The window: a race, what shows it and what moves it. Lives on the event thread. */
public final class RaceWindow {
    private static final int FRAME_MILLIS = 33;
    private static final Dimension SMALLEST = new Dimension(800, 560);

    private final Words words;
    private final Sitting sitting;
    private final Runnable closed;
    private final JFrame frame = new JFrame();
    private final Timer timer = new Timer(FRAME_MILLIS, event -> refresh());
    private final Heading heading;
    private final Banner banner;
    private final StatusBar status;
    private final Desk desk;
    private final Side side;
    private Look look;
    private Showing showing;

    /**
     * What a window opens with.
     *
     * @param scenario where the shelf finds it again
     * @param first the run
     * @param look colours
     * @param words language
     */
    public record Opening(String scenario, Resolved first, Look look, Words words) {}

    private RaceWindow(Shelf shelf, Opening opening, Runnable closed) {
        look = opening.look();
        words = opening.words();
        this.closed = closed;
        sitting = new Sitting(shelf, opening.scenario(), opening.first());
        heading =
                new Heading(shelf.names(), words, new Heading.Wishes(this::choose, this::seed, this::obey, this::pace));
        banner = new Banner(words);
        status = new StatusBar(words);
        desk = new Desk(heading, banner, status);
        side = new Side(sitting, desk, words, this::attempt);
        desk.on("ESCAPE", this::layAside);
    }

    /**
     * Opens a window on a run that stands at its first tick.
     *
     * @param closed told when the window is closed
     */
    public static RaceWindow open(Shelf shelf, Opening opening, Dimension size, Runnable closed) {
        Dress.in(opening.look(), opening.words());
        var window = new RaceWindow(shelf, opening, closed);
        window.begun();
        window.appear(size);
        return window;
    }

    private void appear(Dimension wanted) {
        frame.setContentPane(desk);
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                end();
            }
        });
        frame.setMinimumSize(desk.fitted(SMALLEST));
        frame.setSize(desk.fitted(wanted));
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        timer.start();
    }

    /** Shows the race that has begun. */
    private void begun() {
        sitting.driver().pace(heading.pace());
        var scenario = sitting.race().scenario();
        heading.show(sitting.name(), scenario);
        frame.setTitle(words.say("window.title", scenario.name()));
        redraw();
    }

    private void redraw() {
        var before = showing;
        if (before != null) before.close();
        showing = sitting.other().<Showing>map(this::both).orElseGet(this::one);
        if (before != null) showing.like(before);
        desk.setBackground(look.ground());
        desk.middle(showing.panel());
        side.follow(look);
    }

    private Showing both(Fork fork) {
        var changes = sitting.course().changes().stream().map(words::change).collect(Collectors.joining("; "));
        return new ForkBoard(sitting.race(), fork, words.say("fork.is", changes), look, words, side::inspect);
    }

    private Showing one() {
        return new Board(sitting.race(), look, words, side::inspect);
    }

    private void refresh() {
        long begun = System.nanoTime();
        var race = sitting.race();
        boolean moved = showing.refresh();
        heading.show(sitting.driver().isPlaying(), race.film().ending().isPresent());
        status.show(race);
        int spent = (int) ((System.nanoTime() - begun) / 1_000_000);
        if (moved) sitting.driver().refresh();
        side.refresh(moved);
        if (moved) timer.setDelay(Math.max(FRAME_MILLIS, 2 * spent));
    }

    void obey(Order order) {
        var driver = sitting.driver();
        switch (order) {
            case PLAY -> driver.toggle();
            case STEP -> driver.step();
            case BACK -> attempt(sitting::back);
            case END -> driver.playTo(sitting.race().scenario().ticks());
            case RESTART -> attempt(sitting::restart);
            case LEVERS -> side.toggleLevers();
            case FORK -> attempt(this::fork);
            case SAVE -> FileWish.ask(frame, words, sitting.race().scenario().name() + "-mine.yaml", this::save);
            case LIGHT -> turn();
            case HELP -> banner.turn(words.help());
        }
    }

    private void layAside() {
        banner.hush();
        side.close();
    }

    private void fork() {
        if (sitting.other().isPresent()) sitting.join();
        else sitting.fork();
    }

    private void save(Path file) {
        try {
            boolean whole = new ScenarioFile(sitting.race().resolved()).write(file);
            banner.say(words.say(whole ? "save.done" : "save.bare", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void turn() {
        look = Look.of(!look.dark());
        Dress.in(look, words);
        side.dismiss();
        redraw();
    }

    private void pace(double ticks) {
        sitting.driver().pace(ticks);
    }

    void choose(String name) {
        attempt(() -> sitting.open(name));
    }

    private void seed(long seed) {
        attempt(() -> sitting.seed(seed));
    }

    /** Does something that begins another race; what is wrong with it is told of, and the old run stays. */
    private void attempt(Runnable wish) {
        try {
            wish.run();
            banner.hush();
            begun();
        } catch (ScenarioException | IllegalArgumentException refusal) {
            banner.tell(words.say("refused", refusal.getMessage()));
            heading.show(sitting.name(), sitting.race().scenario());
        }
    }

    private void end() {
        timer.stop();
        sitting.close();
        showing.close();
        closed.run();
    }

    JFrame frame() {
        return frame;
    }

    Race race() {
        return sitting.race();
    }

    Sitting sitting() {
        return sitting;
    }

    Showing showing() {
        return showing;
    }

    FirmInspector inspector() {
        return side.inspector();
    }
}
