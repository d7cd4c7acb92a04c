package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import overbuild.experiment.StopSign;
import overbuild.model.History;
import overbuild.model.Status;
import overbuild.report.FolderTaken;
import overbuild.scenario.Resolved;
import overbuild.seat.Debrief;
import overbuild.seat.Seat;
import overbuild.seat.Turn;

/** The window of a person who decides for a firm. Lives on the event thread. */
public final class SeatWindow {
    private static final int FRAME_MILLIS = 33;
    private static final Dimension SMALLEST = new Dimension(960, 600);
    private static final int YEAR = 4;
    private static final double PACE = 4;

    private final Opening opening;
    private final Seat seat;
    private final Keeper keeper;
    private final StopSign stop;
    private final StopSign closing = new StopSign();
    private final AtomicInteger runs = new AtomicInteger();
    private final Words words;
    private final Race race;
    private final Driver driver;
    private final JFrame frame = new JFrame();
    private final Timer timer = new Timer(FRAME_MILLIS, event -> refresh());
    private final Banner banner;
    private final StatusBar status;
    private Look look;
    private SeatBoard board;
    private SeatPanel panel;
    private Runnable shown = () -> {};
    private Turn turn;
    private double last = Double.NaN;
    private int again;
    private boolean ended;
    private boolean kept;

    /**
     * What a window opens with.
     *
     * @param resolved the scenario without a person
     * @param seat the seat that is taken in it
     * @param steps how many levels lie evenly between nothing and the growth cap where there is no ladder
     * @param look colours
     * @param words language
     */
    public record Opening(Resolved resolved, Seat seat, int steps, Look look, Words words) {
        private Resolved taken() {
            return new Resolved(seat.taken(), resolved.explanation(), resolved.sources(), resolved.observed());
        }
    }

    /** Keeps a play. */
    public interface Keeper {
        /**
         * Keeps what was played.
         *
         * @return where it is
         */
        String keep(History history, Optional<Debrief> debrief) throws IOException;
    }

    private SeatWindow(Opening opening, Keeper keeper, StopSign stop) {
        this.opening = opening;
        this.keeper = keeper;
        this.stop = stop;
        seat = opening.seat();
        words = SeatWords.like(opening.words());
        race = Race.of(opening.taken());
        driver = new Driver(race);
        banner = new Banner(opening.words());
        status = new StatusBar(opening.words());
        look = opening.look();
    }

    /**
     * Opens a window on a run that is played up to the first decision.
     *
     * @param stop closes the window when it is raised
     * @param closed told when the window is closed
     */
    public static SeatWindow open(Opening opening, Dimension size, Keeper keeper, StopSign stop, Runnable closed) {
        Dress.in(opening.look(), opening.words());
        var window = new SeatWindow(opening, keeper, stop);
        window.lay(closed);
        window.driver.playTo(window.seat.from());
        window.ask();
        window.appear(size);
        return window;
    }

    /** Lays the window out in its colours, and shows what it showed. */
    private void dress() {
        if (board != null) board.close();
        Dress.in(look, opening.words());
        board = new SeatBoard(race, seat.place(), look, opening.words());
        panel = new SeatPanel(
                look,
                words,
                new SeatPanel.Wishes(row -> decide(row, 1), row -> decide(row, YEAR), this::rest, this::darken));
        var content = new JPanel(new BorderLayout(10, 8));
        content.setBorder(BorderFactory.createEmptyBorder(8, 10, 4, 10));
        content.setBackground(look.ground());
        content.add(banner, BorderLayout.NORTH);
        content.add(board.panel());
        content.add(panel, BorderLayout.EAST);
        content.add(status, BorderLayout.SOUTH);
        frame.setContentPane(content);
        frame.revalidate();
        shown.run();
    }

    /** Turns dark, or light again. */
    private void darken() {
        look = Look.of(!look.dark());
        dress();
    }

    /** Shows something, now and in other colours. */
    private void tell(Runnable what) {
        shown = what;
        what.run();
    }

    /** Says what goes on while nothing can be decided. */
    private void pause(String what) {
        tell(() -> {
            panel.title(seat.firm(), what);
            panel.rest(what);
        });
    }

    private void lay(Runnable closed) {
        dress();
        frame.setTitle(words.say("title", seat.firm(), seat.scenario().name()));
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                end();
                closed.run();
            }
        });
    }

    private void appear(Dimension wanted) {
        var screen = frame.getToolkit().getScreenSize();
        frame.setMinimumSize(new Dimension(Math.min(SMALLEST.width, screen.width), SMALLEST.height));
        frame.setSize(Math.min(wanted.width, screen.width), Math.min(wanted.height, screen.height));
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        timer.start();
    }

    /** Looks for the next decision as soon as the driver has nothing else to do. */
    private void ask() {
        driver.ask(this::look);
    }

    /** On the driver's thread. */
    private void look() {
        var past = race.film().soFar();
        if (race.film().ending().isPresent()) return;
        try {
            var next = Turn.after(seat, past, opening.steps());
            if (next.isPresent()) SwingUtilities.invokeLater(() -> show(next.get()));
            else {
                var standing = Turn.standing(seat, past);
                SwingUtilities.invokeLater(() -> watch(standing));
            }
        } catch (RuntimeException failure) {
            SwingUtilities.invokeLater(() -> banner.tell(String.valueOf(failure.getMessage())));
        }
    }

    private void show(Turn next) {
        turn = next;
        int selected = Double.isNaN(last) ? next.usual() : next.nearest(last);
        tell(() -> ask(next, selected));
        if (again > 0) decide(selected, again);
    }

    private void ask(Turn next, int selected) {
        var tick = Integer.toString(next.seen().tick() + 1);
        panel.title(
                words.say("head", seat.firm(), next.date().toString()),
                words.say("head.sub", tick, Integer.toString(seat.scenario().ticks())));
        var sheet = new Sheet(look);
        new SeatSheet(opening.words().units(seat.scenario()), words).write(sheet, next);
        panel.show(next, selected, sheet);
    }

    /** The firm does not decide: it has yet to enter, or it is lost. */
    private void watch(Status standing) {
        if (standing == Status.OUTSIDE) {
            driver.step();
            ask();
            return;
        }
        var message = words.say("head.gone", seat.firm(), words.say("gone." + standing));
        pause(message);
        banner.tell(message);
        driver.pace(PACE);
        driver.play();
    }

    /** Orders a level, in this quarter and some more. */
    void decide(int row, int quarters) {
        if (turn == null || row < 0) return;
        last = turn.levels().get(row).capex();
        seat.pick(turn.date(), last, turn.menu());
        turn = null;
        again = quarters - 1;
        pause(words.say("head.plays"));
        driver.step();
        ask();
    }

    /** Leaves the rest to the firm's own strategy. */
    void rest() {
        turn = null;
        again = 0;
        pause(words.say("head.rest"));
        driver.playTo(seat.scenario().ticks());
    }

    private void refresh() {
        if (stop.isRaised()) {
            frame.dispose();
            return;
        }
        if (board.refresh()) driver.refresh();
        status.show(race);
        if (!ended && race.film().ending().isPresent()) lookBack();
        if (ended && !kept) pause(words.say("head.back", runs.get()));
    }

    private void lookBack() {
        ended = true;
        if (!race.isFinished()) banner.tell(race.film().ending().orElseThrow());
        if (!race.isFinished() || seat.picks().isEmpty()) {
            kept = true;
            return;
        }
        driver.ask(() -> {
            try {
                var debrief = Debrief.of(seat, race.film().soFar(), runs::incrementAndGet, closing);
                SwingUtilities.invokeLater(() -> show(debrief));
            } catch (RuntimeException failure) {
                SwingUtilities.invokeLater(() -> banner.tell(String.valueOf(failure.getMessage())));
            }
        });
    }

    private void show(Debrief debrief) {
        if (kept) return;
        var place = keep(Optional.of(debrief));
        tell(() -> new LookBack(seat.scenario(), look, opening.words(), words).on(panel, debrief, place));
    }

    private Optional<String> keep(Optional<Debrief> debrief) {
        kept = true;
        try {
            return Optional.of(words.say("end.kept", keeper.keep(race.film().soFar(), debrief)));
        } catch (IOException | FolderTaken failure) {
            banner.tell(words.say("end.lost", failure.getMessage()));
            return Optional.empty();
        }
    }

    private void end() {
        timer.stop();
        closing.raise();
        if (!kept && !seat.picks().isEmpty()) keep(Optional.empty());
        driver.close();
        board.close();
    }

    JFrame frame() {
        return frame;
    }

    Race race() {
        return race;
    }

    /** The decision that waits for an answer. */
    Optional<Turn> turn() {
        return Optional.ofNullable(turn);
    }

    boolean isKept() {
        return kept;
    }
}
