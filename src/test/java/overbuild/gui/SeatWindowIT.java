package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import overbuild.engine.Run;
import overbuild.experiment.StopSign;
import overbuild.model.Quarter;
import overbuild.seat.Debrief;
import overbuild.seat.Seat;

/** The window of a seat on a real display: what a student does with it. */
class SeatWindowIT {
    private static final Path PICTURES = Path.of("target/screenshots");

    private final List<Optional<Debrief>> kept = new ArrayList<>();
    private final StopSign stop = new StopSign();
    private Robot robot;
    private Seat seat;
    private SeatWindow window;
    private FrameFixture frame;

    @BeforeAll
    static void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "There is no display: no window was opened.");
        FailOnThreadViolationRepaintManager.install();
    }

    @BeforeEach
    void start() {
        robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(20);
    }

    @AfterEach
    void stop() {
        if (window != null) GuiActionRunner.execute(() -> window.frame().dispose());
        if (robot != null) robot.cleanUp();
    }

    private void open(String name, String firm, Locale language, Look look, String... patches) {
        var resolved = Races.read(name, patches);
        seat = Seat.take(resolved.scenario(), firm);
        var opening = new SeatWindow.Opening(resolved, seat, 9, look, Words.in(language));
        window = GuiActionRunner.execute(() -> SeatWindow.open(
                opening,
                new Dimension(1280, 800),
                (history, debrief) -> {
                    kept.add(debrief);
                    return "output/mine";
                },
                stop,
                () -> {}));
        frame = new FrameFixture(robot, window.frame());
        awaitTurn(0);
    }

    /** Waits until a decision is asked for after some have been made. */
    private void awaitTurn(int made) {
        Races.until(() -> GuiActionRunner.execute(
                () -> window.turn().isPresent() && seat.picks().size() == made));
        robot.waitForIdle();
    }

    private void picture(String name) throws IOException {
        robot.waitForIdle();
        Files.createDirectories(PICTURES);
        var place = GuiActionRunner.execute(() -> new Rectangle(
                window.frame().getLocationOnScreen(), window.frame().getSize()));
        try {
            Thread.sleep(400);
            var image = new java.awt.Robot().createScreenCapture(place);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (java.awt.AWTException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void decidesByKeyAndButtonAndLooksBack() throws IOException {
        open("ai-race-2025", "Oracle", Locale.ENGLISH, Look.LIGHT);
        var first = GuiActionRunner.execute(() -> window.turn().orElseThrow());
        assertThat(first.date()).isEqualTo(Quarter.parse("2025-Q4"));
        frame.table("levels").selectRows(8);
        picture("seat");
        assertThat(frame.label("seat.bill").text()).contains("12.5: cash", "lenders");
        frame.table("levels").pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        awaitTurn(1);
        assertThat(seat.picks().get(0).capex()).isEqualTo(first.menu().get(9));
        frame.button("seat.restrain").click();
        awaitTurn(2);
        frame.button("seat.year").click();
        awaitTurn(6);
        robot.pressAndReleaseKeys(KeyEvent.VK_U);
        Races.until(() -> !kept.isEmpty());
        robot.waitForIdle();
        assertThat(frame.textBox("seat.page").text()).contains("restraint by all", "best path found", "output/mine");
        assertThat(kept.get(0)).isPresent();
        var batch = Run.play(seat.played(), seat.scenario().seed());
        assertThat(window.race().film().soFar().states()).isEqualTo(batch.states());
        picture("seat-end");
    }

    @Test
    void tellsThatTheFirmIsLostAndPlaysTheRest() throws IOException {
        open("duel", "Beta", Locale.GERMAN, Look.DARK);
        for (int made = 0; made < 48; made += 4) {
            int row = GuiActionRunner.execute(
                    () -> window.turn().orElseThrow().levels().size() - 1);
            GuiActionRunner.execute(() -> window.decide(row, 4));
            int next = made + 4;
            Races.until(() -> isLost()
                    || GuiActionRunner.execute(
                            () -> seat.picks().size() == next && window.turn().isPresent()));
            if (made == 4) picture("seat-german-dark");
            if (isLost()) break;
        }
        assertThat(frame.textBox("banner.text").text()).contains("Beta entscheidet nicht mehr", "Gläubiger haben");
        assertThat(seat.picks()).hasSizeLessThan(48);
        Races.until(() -> !kept.isEmpty());
        robot.waitForIdle();
        assertThat(frame.textBox("seat.page").text()).contains("zahlungsunf");
    }

    private boolean isLost() {
        return frame.label("seat.sub").text().contains("nicht mehr");
    }

    @Test
    void keepsWhatWasPlayedWhenItIsClosed() {
        open("duel", "Alpha", Locale.ENGLISH, Look.LIGHT);
        robot.pressAndReleaseKeys(KeyEvent.VK_R);
        awaitTurn(1);
        stop.raise();
        Races.until(() -> !kept.isEmpty());
        assertThat(kept.get(0)).isEmpty();
        Races.until(() -> GuiActionRunner.execute(() -> !window.frame().isDisplayable()));
    }

    @Test
    void keepsNothingWhereNothingWasDecided() {
        open("duel", "Alpha", Locale.ENGLISH, Look.LIGHT);
        GuiActionRunner.execute(() -> window.frame().dispose());
        robot.waitForIdle();
        assertThat(kept).isEmpty();
    }
}
