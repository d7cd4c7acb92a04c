package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.OptionalLong;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.Timer;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;

/** The window: a race, what shows it and what moves it. Lives on the event thread. */
public final class RaceWindow {
    private static final int FRAME_MILLIS = 33;

    private final Shelf shelf;
    private final Words words;
    private final Runnable closed;
    private final JFrame frame = new JFrame();
    private final JPanel content = new JPanel(new BorderLayout(8, 8));
    private final Timer timer = new Timer(FRAME_MILLIS, event -> refresh());
    private final Heading heading;
    private final Banner banner;
    private final StatusBar status;
    private Look look;
    private String scenario;
    private Race race;
    private Driver driver;
    private Board board;
    private FirmInspector inspector;

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
        this.shelf = shelf;
        scenario = opening.scenario();
        look = opening.look();
        words = opening.words();
        this.closed = closed;
        heading =
                new Heading(shelf.names(), words, new Heading.Wishes(this::choose, this::seed, this::obey, this::pace));
        banner = new Banner(words);
        status = new StatusBar(words);
    }

    /**
     * Opens a window on a run that stands at its first tick.
     *
     * @param closed told when the window is closed
     */
    public static RaceWindow open(Shelf shelf, Opening opening, Dimension size, Runnable closed) {
        Dress.in(opening.look());
        var window = new RaceWindow(shelf, opening, closed);
        window.lay();
        window.begin(opening.first(), 1);
        window.appear(size);
        return window;
    }

    private void lay() {
        content.setBorder(BorderFactory.createEmptyBorder(8, 10, 4, 10));
        var head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.add(heading);
        head.add(banner, BorderLayout.SOUTH);
        content.add(head, BorderLayout.NORTH);
        content.add(status, BorderLayout.SOUTH);
        frame.setContentPane(content);
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                end();
            }
        });
    }

    private void appear(Dimension wanted) {
        var screen = frame.getToolkit().getScreenSize();
        frame.setSize(Math.min(wanted.width, screen.width), Math.min(wanted.height, screen.height));
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        timer.start();
    }

    /** Takes another race and plays it up to a tick. */
    private void begin(Resolved resolved, int ticks) {
        dismiss();
        if (driver != null) driver.close();
        race = Race.of(resolved);
        driver = new Driver(race);
        driver.pace(heading.pace());
        driver.playTo(ticks);
        heading.show(scenario, resolved.scenario());
        frame.setTitle(words.say("window.title", resolved.scenario().name()));
        redraw();
    }

    private void redraw() {
        if (board != null) {
            content.remove(board.panel());
            board.close();
        }
        board = new Board(race, look, words, this::inspect);
        content.setBackground(look.ground());
        content.add(board.panel());
        content.revalidate();
        content.repaint();
    }

    private void inspect(String firm) {
        dismiss();
        inspector = new FirmInspector(race, driver, look, words, firm, this::dismiss);
        driver.registerInspector(inspector, null);
        content.add(inspector, BorderLayout.EAST);
        content.revalidate();
    }

    private void dismiss() {
        if (inspector == null) return;
        content.remove(inspector);
        driver.getAllInspectors().remove(inspector);
        inspector = null;
        content.revalidate();
        content.repaint();
    }

    private void refresh() {
        long begun = System.nanoTime();
        boolean moved = board.refresh();
        heading.show(driver.isPlaying(), race.film().ending().isPresent());
        status.show(race);
        int spent = (int) ((System.nanoTime() - begun) / 1_000_000);
        if (moved) driver.refresh();
        if (inspector != null) inspector.explainWhenStill();
        if (moved) timer.setDelay(Math.max(FRAME_MILLIS, 2 * spent));
    }

    void obey(Order order) {
        switch (order) {
            case PLAY -> driver.toggle();
            case STEP -> driver.step();
            case BACK -> begin(race.resolved(), Math.max(1, race.film().soFar().ticks() - 1));
            case END -> driver.playTo(race.scenario().ticks());
            case RESTART -> read(scenario, OptionalLong.of(race.scenario().seed()));
            case LIGHT -> turn();
        }
    }

    private void turn() {
        dismiss();
        look = Look.of(!look.dark());
        Dress.in(look);
        redraw();
    }

    private void pace(double ticks) {
        driver.pace(ticks);
    }

    void choose(String name) {
        read(name, OptionalLong.empty());
    }

    private void seed(long seed) {
        read(scenario, OptionalLong.of(seed));
    }

    /** Reads a scenario and begins it; one that is broken is told of, and the old run stays. */
    private void read(String name, OptionalLong seed) {
        try {
            var resolved = shelf.read(name, seed);
            scenario = name;
            banner.hush();
            begin(resolved, 1);
        } catch (ScenarioException failure) {
            banner.tell(failure.getMessage());
        }
    }

    private void end() {
        timer.stop();
        driver.close();
        board.close();
        closed.run();
    }

    JFrame frame() {
        return frame;
    }

    Race race() {
        return race;
    }

    Board board() {
        return board;
    }

    FirmInspector inspector() {
        return inspector;
    }
}
