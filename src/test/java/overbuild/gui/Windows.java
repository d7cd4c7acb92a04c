package overbuild.gui;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;

/** Windows on a real display, as tests need them. */
abstract class Windows {
    static final Path PICTURES = Path.of("target/screenshots");
    private static final Dimension SIZE = new Dimension(1280, 800);

    Robot robot;
    RaceWindow window;
    FrameFixture frame;
    boolean broken;

    /** Scenarios of the project; one is broken when told. */
    private final Shelf shelf = new Shelf() {
        @Override
        public List<String> names() {
            return Races.shipped();
        }

        @Override
        public Resolved read(String name, OptionalLong seed) {
            if (broken)
                throw new ScenarioException(List.of(
                        new Problem(Origin.DEFAULT, "ticks", "line 3: ticks must lie in [1, 4000], but was -1")));
            return Races.SHELF.read(name, seed);
        }
    };

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
        if (robot != null) robot.cleanUp();
    }

    void open(String name, Locale language) {
        var opening = new RaceWindow.Opening(name, Races.read(name), Look.LIGHT, Words.in(language));
        window = GuiActionRunner.execute(() -> RaceWindow.open(shelf, opening, SIZE, () -> {}));
        frame = new FrameFixture(robot, window.frame());
        Races.until(() -> played() > 0);
    }

    int played() {
        return GuiActionRunner.execute(() -> window.race().film().soFar().ticks());
    }

    void press(Order order) {
        frame.button("order." + order).click();
    }

    void close() {
        GuiActionRunner.execute(() -> window.frame().dispose());
        robot.waitForIdle();
    }

    void picture(String name) throws IOException {
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
}
