package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
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
    private static final int WIDE = 64;
    private static final int HIGH = 40;
    private static final double MOST = 3;
    static final Dimension SIZE = new Dimension(1280, 800);

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
        keep(name, screen());
    }

    /** A picture of a document; written anew where documents are, else held against what the window shows now. */
    void document(String name) throws IOException {
        var now = screen();
        keep(name, now);
        var file = Path.of("docs", name + ".png").toFile();
        if (System.getProperty("docs.update") != null) ImageIO.write(now, "png", file);
        var told = ImageIO.read(file);
        assumeTrue(told.getWidth() == now.getWidth(), "The screen is not like that of the documents.");
        assertThat(difference(told, now))
                .as(file + " is old; -Ddocs.update takes it anew")
                .isLessThan(MOST);
    }

    private static void keep(String name, BufferedImage picture) throws IOException {
        Files.createDirectories(PICTURES);
        ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
    }

    private BufferedImage screen() {
        robot.waitForIdle();
        var place = GuiActionRunner.execute(() -> new Rectangle(
                frame.target().getLocationOnScreen(), frame.target().getSize()));
        try {
            Thread.sleep(400);
            return new java.awt.Robot().createScreenCapture(place);
        } catch (java.awt.AWTException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Mean difference of colours, of 255, between pictures so small that letters do not count. */
    private static double difference(BufferedImage one, BufferedImage other) {
        var first = small(one);
        var second = small(other);
        return IntStream.range(0, WIDE * HIGH)
                .flatMap(k -> IntStream.of(0, 8, 16)
                        .map(band -> Math.abs((first.getRGB(k % WIDE, k / WIDE) >> band & 255)
                                - (second.getRGB(k % WIDE, k / WIDE) >> band & 255))))
                .average()
                .orElseThrow();
    }

    private static BufferedImage small(BufferedImage picture) {
        var small = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        small.createGraphics().drawImage(picture.getScaledInstance(WIDE, HIGH, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        return small;
    }
}
