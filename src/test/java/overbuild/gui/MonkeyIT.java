package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who clicks and types at random, faster than a student. */
class MonkeyIT extends Windows {
    private static final int DEEDS = Integer.getInteger("monkey.deeds", 120);
    private static final int[] KEYS = {
        KeyEvent.VK_TAB,
        KeyEvent.VK_ENTER,
        KeyEvent.VK_SPACE,
        KeyEvent.VK_ESCAPE,
        KeyEvent.VK_F1,
        KeyEvent.VK_LEFT,
        KeyEvent.VK_RIGHT,
        KeyEvent.VK_DOWN,
        KeyEvent.VK_5,
        KeyEvent.VK_BACK_SPACE
    };
    private static final int[] ORDERS = {
        KeyEvent.VK_R,
        KeyEvent.VK_B,
        KeyEvent.VK_P,
        KeyEvent.VK_N,
        KeyEvent.VK_E,
        KeyEvent.VK_L,
        KeyEvent.VK_F,
        KeyEvent.VK_D,
        KeyEvent.VK_PAGE_DOWN,
        KeyEvent.VK_PAGE_UP
    };

    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @CsvSource({"duel, 1", "telecom-1996, 2"})
    void breaksNothing(String name, long seed) throws AWTException {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        try {
            open(name, Locale.GERMAN);
            var hands = new Robot();
            hands.setAutoDelay(4);
            var random = new SplittableRandom(seed);
            for (int k = 0; k < DEEDS; k++) deed(hands, random);
            robot.waitForIdle();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(failures).isEmpty();
        GuiActionRunner.execute(() -> List.of(Window.getWindows()).forEach(Window::dispose));
    }

    private void deed(Robot hands, SplittableRandom random) {
        switch (random.nextInt(5)) {
            case 0 -> press(hands, KEYS[random.nextInt(KEYS.length)]);
            case 1 -> {
                hands.keyPress(KeyEvent.VK_CONTROL);
                press(hands, ORDERS[random.nextInt(ORDERS.length)]);
                hands.keyRelease(KeyEvent.VK_CONTROL);
            }
            default -> click(hands, random);
        }
    }

    private static void press(Robot hands, int key) {
        hands.keyPress(key);
        hands.keyRelease(key);
    }

    private void click(Robot hands, SplittableRandom random) {
        var area = GuiActionRunner.execute(() -> window.frame().getBounds());
        int x = area.x + random.nextInt(area.width);
        int y = area.y + random.nextInt(area.height);
        int button = random.nextInt(6) == 0 ? InputEvent.BUTTON3_DOWN_MASK : InputEvent.BUTTON1_DOWN_MASK;
        hands.mouseMove(x, y);
        hands.mousePress(button);
        if (random.nextInt(3) == 0) hands.mouseMove(area.x + random.nextInt(area.width), y);
        hands.mouseRelease(button);
    }
}
