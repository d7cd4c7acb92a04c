package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.data.Index.atIndex;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.report.Moving.View;

/** The window on a real display: what a class does with it. */
class WindowIT extends Windows {
    /** Swing and the robot keep in mind what had the focus last. */
    private static final int MOST_KEPT = 6;

    @ParameterizedTest
    @ValueSource(strings = {"duel", "telecom-1996", "ai-race-2025", "rail-us-1873"})
    void playsToTheEndAndShowsTheDigest(String name) throws IOException {
        open(name, Locale.ENGLISH);
        frame.slider("speed").slideToMaximum();
        press(Order.PLAY);
        var ending = Races.ending(window.race());
        assertThat(ending).matches("[0-9a-f]{64}");
        Races.until(() -> frame.textBox("digest").text().contains(ending));
        assertThat(frame.label("status").text()).contains(name, "seed", "of");
        picture("window-" + name);
        close();
    }

    /** Mid 2003: nine tenths of the fibre are dark. */
    @Test
    void looksAsInTheDocuments() throws IOException {
        open("telecom-1996", Locale.ENGLISH);
        GuiActionRunner.execute(() -> window.sitting().driver().playTo(30));
        Races.until(() -> played() == 30);
        document("glut");
        close();
    }

    @Test
    void pausesStepsAndGoesBack() {
        open("telecom-1996", Locale.ENGLISH);
        press(Order.PLAY);
        Races.until(() -> played() > 3);
        press(Order.PLAY);
        int paused = played();
        press(Order.STEP);
        Races.until(() -> played() == paused + 1);
        var before = window.race().film().soFar();
        press(Order.BACK);
        Races.until(() -> played() == paused);
        assertThat(window.race().film().soFar().states())
                .isEqualTo(before.states().subList(0, paused));
        close();
    }

    @Test
    void obeysKeys() throws IOException {
        open("duel", Locale.ENGLISH);
        frame.textBox("seed").focus();
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(KeyEvent.VK_E);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        assertThat(Races.ending(window.race())).hasSize(64);
        robot.pressAndReleaseKeys(KeyEvent.VK_F1);
        assertThat(frame.textBox("banner.text").text()).contains("Ctrl+P", "Esc");
        picture("window-keys");
        var banner = frame.textBox("banner.text").target();
        Races.until(() -> {
            robot.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
            return GuiActionRunner.execute(() -> !banner.isShowing());
        });
        close();
    }

    @Test
    void zoomsAndOpensMenusByKeys() throws IOException {
        open("duel", Locale.ENGLISH);
        var chart = frame.panel("panel.LIT");
        var tile = GuiActionRunner.execute(() -> ((Board) window.showing()).chart(View.LIT));
        Races.until(() -> GuiActionRunner.execute(() -> tile.chart() != null));
        double all = length(View.LIT);
        frame.slider("speed").focus();
        chart.focus();
        robot.type('+');
        Races.until(() -> length(View.LIT) < all);
        robot.type('0');
        Races.until(() -> length(View.LIT) == all);
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        frame.menuItem("series.dark").requireVisible();
        picture("window-menu");
        robot.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        close();
    }

    private double length(View view) {
        return GuiActionRunner.execute(() -> ((Board) window.showing())
                .chart(view)
                .chart()
                .getXYPlot()
                .getDomainAxis()
                .getRange()
                .getLength());
    }

    @Test
    void takesAnotherSeedAndAnotherScenario() {
        open("duel", Locale.ENGLISH);
        frame.textBox("seed").setText("7").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(window.race().scenario().seed()).isEqualTo(7);
        frame.textBox("seed").setText("seven").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(window.race().scenario().seed()).isEqualTo(7);
        frame.comboBox("scenario").selectItem("telecom-1996");
        Races.until(() -> window.race().scenario().name().equals("telecom-1996") && played() == 1);
        close();
    }

    @Test
    void keepsTheRunWhenAFileIsBroken() throws IOException {
        open("duel", Locale.ENGLISH);
        press(Order.PLAY);
        broken = true;
        var race = window.race();
        frame.button("order." + Order.RESTART).click();
        frame.textBox("banner.text").requireVisible();
        assertThat(frame.textBox("banner.text").text()).contains("ticks must lie in [1, 4000]");
        assertThat(window.race()).isSameAs(race);
        int now = played();
        Races.until(() -> played() > now);
        picture("window-broken");
        frame.button("banner.close").click();
        close();
    }

    @Test
    void inspectsTheFirmThatIsClicked() throws IOException {
        open("ai-race-2025", Locale.ENGLISH);
        GuiActionRunner.execute(() -> window.obey(Order.END));
        Races.ending(window.race());
        robot.waitForIdle();
        var floor = frame.panel("board").target();
        robot.click(floor, new java.awt.Point(100, 200));
        Races.until(() -> GuiActionRunner.execute(() -> window.inspector() != null));
        Races.until(() -> frame.textBox("inspector.firm").text().contains("Net worth"));
        frame.tabbedPane("inspector.tabs").selectTab("Why");
        Races.until(() -> frame.textBox("inspector.why").text().contains("What Google saw in 2035-Q4"));
        frame.tabbedPane("inspector.tabs").selectTab("Game");
        frame.comboBox("rival").selectItem("Oracle");
        Races.until(() -> frame.textBox("inspector.game").text().contains("Google against Oracle"));
        picture("window-inspector");
        press(Order.LIGHT);
        Races.until(() -> frame.textBox("inspector.game").text().contains("Google against Oracle"));
        frame.tabbedPane("inspector.tabs").requireSelectedTab(atIndex(2));
        frame.button("inspector.close").click();
        assertThat(GuiActionRunner.execute(() -> window.inspector() == null)).isTrue();
        close();
    }

    @Test
    void keepsAZoom() {
        open("telecom-1996", Locale.ENGLISH);
        press(Order.STEP);
        Races.until(() -> played() == 2);
        robot.waitForIdle();
        GuiActionRunner.execute(() -> ((Board) window.showing())
                .chart(View.PRICE)
                .chart()
                .getXYPlot()
                .getDomainAxis()
                .setRange(1996, 1998));
        press(Order.STEP);
        Races.until(() -> played() == 3);
        robot.waitForIdle();
        var axis = GuiActionRunner.execute(() -> ((Board) window.showing())
                .chart(View.PRICE)
                .chart()
                .getXYPlot()
                .getDomainAxis()
                .getRange());
        assertThat(axis.getUpperBound()).isEqualTo(1998);
        press(Order.LIGHT);
        robot.waitForIdle();
        Races.until(() -> GuiActionRunner.execute(() -> {
            var chart = ((Board) window.showing()).chart(View.PRICE).chart();
            return chart != null && chart.getXYPlot().getDomainAxis().getUpperBound() == 1998;
        }));
        close();
    }

    @Test
    void speaksGermanInTheDark() throws IOException {
        open("telecom-1996", Locale.GERMAN);
        press(Order.LIGHT);
        press(Order.END);
        Races.ending(window.race());
        Races.until(() -> frame.textBox("digest").text().startsWith("Prüfsumme"));
        picture("window-german-dark");
        close();
    }

    /** Opens, switches and closes fifty times, and looks at what is left. */
    @Test
    void leaksNeitherThreadsNorMemory() {
        var gone = new ArrayList<WeakReference<Object>>();
        use(0, gone);
        var before = Held.now();
        for (int k = 1; k <= 50; k++) use(k, gone);
        window = null;
        frame = null;
        Races.until(() -> {
            System.gc();
            return gone.stream().filter(one -> one.get() != null).count() <= MOST_KEPT;
        });
        Races.until(() -> Held.now().isNoMoreThan(before));
    }

    private void use(int k, List<WeakReference<Object>> gone) {
        open(k % 2 == 0 ? "duel" : "telecom-1996", Locale.ENGLISH);
        var orders = List.of(Order.STEP, Order.LEVERS, Order.FORK, Order.PLAY, Order.LIGHT);
        GuiActionRunner.execute(() -> window.obey(orders.get(k % orders.size())));
        gone.add(new WeakReference<>(window.race()));
        GuiActionRunner.execute(() -> window.choose(k % 3 == 0 ? "reference-r0" : "duel"));
        gone.add(new WeakReference<>(window.race()));
        gone.add(new WeakReference<>(window));
        close();
    }
}
