package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.io.IOException;
import java.util.Locale;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

/** A whole lesson in one window, as {@code docs/lecture.md} goes. */
class LessonIT extends Windows {
    private void play(int ticks) {
        frame.slider("speed").slideTo(4);
        press(Order.PLAY);
        Races.until(() -> played() >= ticks);
        press(Order.PLAY);
        while (played() > ticks) {
            int now = played();
            press(Order.BACK);
            Races.until(() -> played() == now - 1);
        }
        robot.waitForIdle();
    }

    @Test
    void goesFromTheBoomToWhatMightHaveBeen() throws IOException {
        open("telecom-1996", Locale.ENGLISH);
        play(8);
        asksQwest();
        press(Order.FORK);
        press(Order.LEVERS);
        frame.slider("slider.Disclosure.size").slideToMaximum();
        press(Order.LEVERS);
        press(Order.END);
        Races.ending(window.race());
        Races.until(() ->
                GuiActionRunner.execute(() -> frame.textBox("digest").text().contains("digest")));
        assertThat(GuiActionRunner.execute(() ->
                        ((ForkBoard) window.showing()).difference().sentences().toString()))
                .contains("Capex since then adds up to 240 USD bn rather than 245");
        picture("lesson-fork");
        close();
    }

    private void asksQwest() throws IOException {
        robot.click(frame.panel("board").target(), new Point(250, 250));
        Races.until(() -> GuiActionRunner.execute(() -> window.inspector() != null));
        frame.tabbedPane("inspector.tabs").selectTab("Why");
        Races.until(() -> frame.textBox("inspector.why").text().contains("What Qwest saw in 1997-Q4"));
        frame.tabbedPane("inspector.tabs").selectTab("Game");
        frame.comboBox("rival").selectItem("Williams");
        Races.until(() -> frame.textBox("inspector.game").text().contains("Qwest against Williams"));
        picture("lesson-game");
        frame.button("inspector.close").click();
    }
}
