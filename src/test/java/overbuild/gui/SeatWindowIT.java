package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import overbuild.engine.Run;
import overbuild.experiment.StopSign;
import overbuild.model.Quarter;
import overbuild.scenario.Resolved;
import overbuild.seat.Debrief;
import overbuild.seat.Seat;
import overbuild.seat.SeatTest;

/** The window of a seat on a real display: what a student does with it. */
class SeatWindowIT extends Windows {
    private final List<Optional<Debrief>> kept = new ArrayList<>();
    private final StopSign stop = new StopSign();
    private Seat seat;
    private SeatWindow chair;

    @AfterEach
    void dispose() {
        if (chair != null) GuiActionRunner.execute(() -> chair.frame().dispose());
    }

    private void open(String name, String firm, Locale language, Look look) {
        take(Races.read(name), firm, language, look);
        awaitTurn(0);
    }

    private void take(Resolved resolved, String firm, Locale language, Look look) {
        seat = Seat.take(resolved.scenario(), firm);
        var opening = new SeatWindow.Opening(resolved, seat, 9, look, Words.in(language));
        chair = GuiActionRunner.execute(() -> SeatWindow.open(
                opening,
                SIZE,
                (history, debrief) -> {
                    kept.add(debrief);
                    return "output/mine";
                },
                stop,
                () -> {}));
        frame = new FrameFixture(robot, chair.frame());
    }

    /** Waits until a decision is asked for after some have been made. */
    private void awaitTurn(int made) {
        Races.until(() -> GuiActionRunner.execute(
                () -> chair.turn().isPresent() && seat.picks().size() == made));
        robot.waitForIdle();
    }

    @Test
    void decidesByKeyAndButtonAndLooksBack() throws IOException {
        open("ai-race-2025", "Oracle", Locale.ENGLISH, Look.LIGHT);
        var first = GuiActionRunner.execute(() -> chair.turn().orElseThrow());
        assertThat(first.date()).isEqualTo(Quarter.parse("2025-Q4"));
        frame.table("levels").selectRows(8);
        document("seat");
        assertThat(frame.label("seat.bill").text()).contains("12.5: cash", "lenders");
        GuiActionRunner.execute(() -> frame.button("seat.light").target().doClick());
        GuiActionRunner.execute(() -> frame.button("seat.light").target().doClick());
        assertThat(GuiActionRunner.execute(() -> chair.turn().orElseThrow())).isSameAs(first);
        frame.table("levels").selectRows(8);
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
        assertThat(chair.race().film().soFar().states()).isEqualTo(batch.states());
        picture("seat-end");
        frame.button("seat.light").click();
        assertThat(frame.textBox("seat.page").text()).contains("best path found");
        assertThat(frame.panel("chart.REGRET").target().isShowing()).isTrue();
        picture("seat-end-dark");
    }

    @Test
    void tellsThatTheFirmIsLostAndPlaysTheRest() throws IOException {
        open("duel", "Beta", Locale.GERMAN, Look.DARK);
        for (int made = 0; made < 48; made += 4) {
            int row = GuiActionRunner.execute(
                    () -> chair.turn().orElseThrow().levels().size() - 1);
            GuiActionRunner.execute(() -> chair.decide(row, 4));
            int next = made + 4;
            Races.until(() -> isLost()
                    || GuiActionRunner.execute(
                            () -> seat.picks().size() == next && chair.turn().isPresent()));
            if (made == 4) picture("seat-german-dark");
            if (isLost()) break;
        }
        assertThat(frame.textBox("banner.text").text()).contains("Beta entscheidet nicht mehr", "Gläubiger haben");
        assertThat(seat.picks()).hasSizeLessThan(48);
        Races.until(() -> !kept.isEmpty());
        robot.waitForIdle();
        assertThat(frame.textBox("seat.page").text()).contains("zahlungsunf");
    }

    @Test
    void tellsThatTheFirmWasLostBefore() {
        var duel = Races.read("duel");
        var lost = new Resolved(SeatTest.lost(), duel.explanation(), duel.sources(), duel.observed());
        take(lost, "Beta", Locale.ENGLISH, Look.LIGHT);
        Races.ending(chair.race());
        Races.until(this::isShown);
        assertThat(frame.textBox("banner.text").text()).startsWith("Beta decides no more");
        frame.button("seat.order").requireDisabled();
        GuiActionRunner.execute(() -> chair.frame().dispose());
        robot.waitForIdle();
        assertThat(kept).isEmpty();
    }

    private boolean isShown() {
        return GuiActionRunner.execute(
                () -> frame.textBox("banner.text").target().isShowing());
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
        Races.until(() -> GuiActionRunner.execute(() -> !chair.frame().isDisplayable()));
    }

    @Test
    void keepsNothingWhereNothingWasDecided() {
        open("duel", "Alpha", Locale.ENGLISH, Look.LIGHT);
        GuiActionRunner.execute(() -> chair.frame().dispose());
        robot.waitForIdle();
        assertThat(kept).isEmpty();
    }
}
