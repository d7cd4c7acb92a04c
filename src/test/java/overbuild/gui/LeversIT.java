package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.report.ChartFile;
import overbuild.report.Futures;
import overbuild.report.Moving.View;
import overbuild.scenario.ScenarioReader;

/** What a class changes in a run: sliders, forks, series of charts, and what it keeps. */
class LeversIT extends Windows {
    @TempDir
    Path home;

    private void step(int ticks) {
        GuiActionRunner.execute(() -> window.sitting().driver().playTo(ticks));
        Races.until(() -> played() >= ticks);
        robot.waitForIdle();
    }

    private void choose(Path file) {
        var chooser = JFileChooserFinder.findFileChooser().using(robot);
        GuiActionRunner.execute(() -> {
            chooser.target().setSelectedFile(file.toFile());
            chooser.target().approveSelection();
        });
    }

    @Test
    void changesTheWorldBySlider() throws IOException {
        open("telecom-1996", Locale.ENGLISH);
        step(8);
        press(Order.LEVERS);
        frame.slider("slider.CapexTax.size").slideTo(500);
        Races.until(() -> !window.sitting().course().changes().isEmpty());
        var change = window.sitting().course().changes().get(0);
        assertThat(change.lever().name()).isEqualTo("CapexTax");
        assertThat(change.from()).hasToString("1998-Q1");
        assertThat(frame.label("levers.heading").text()).isEqualTo("From 1998-Q1 on");
        step(12);
        picture("window-levers");
        frame.panel("changes").button("undo").click();
        assertThat(window.sitting().course().changes()).isEmpty();
        close();
    }

    @Test
    void changesAParameterBySlider() throws IOException {
        open("telecom-1996", Locale.GERMAN);
        step(8);
        press(Order.LEVERS);
        var whose = frame.comboBox("parameters").target();
        GuiActionRunner.execute(() -> whose.setSelectedItem(Knob.EVERYONE));
        robot.waitForIdle();
        var hype = frame.textBox("field.firms.*.beliefs.kappa.value");
        GuiActionRunner.execute(() -> ((javax.swing.JComponent) hype.target().getParent())
                .scrollRectToVisible(new java.awt.Rectangle(0, 0, 10, 90)));
        robot.waitForIdle();
        var port = (javax.swing.JViewport)
                javax.swing.SwingUtilities.getAncestorOfClass(javax.swing.JViewport.class, hype.target());
        int scrolled = GuiActionRunner.execute(() -> port.getViewPosition().y);
        assertThat(scrolled).isPositive();
        hype.setText("1,7").pressAndReleaseKeys(java.awt.event.KeyEvent.VK_ENTER);
        Races.until(() -> !window.sitting().course().changes().isEmpty());
        assertThat(GuiActionRunner.execute(
                        () -> window.race().scenario().interventions().toString()))
                .contains("ParameterChange[from=1998-Q1, path=firms.*.beliefs.kappa, value=1.7]");
        assertThat(GuiActionRunner.execute(() -> frame.slider("slider.firms.*.beliefs.kappa.value")
                        .target()
                        .getValue()))
                .isGreaterThan(Dial.LAST / 2);
        step(12);
        assertThat(GuiActionRunner.execute(() -> port.getViewPosition().y)).isEqualTo(scrolled);
        picture("window-parameters");
        press(Order.LIGHT);
        robot.waitForIdle();
        frame.comboBox("parameters").requireSelection("alle Firmen");
        frame.textBox("field.firms.*.beliefs.kappa.value").requireText("1,7");
        picture("window-parameters-dark");
        close();
    }

    @Test
    void refusesANumberOutOfRange() throws IOException {
        open("duel", Locale.GERMAN);
        step(4);
        press(Order.LEVERS);
        frame.textBox("field.CapexSubsidy.size").setText("2,5");
        frame.textBox("field.CapexSubsidy.size").pressAndReleaseKeys(java.awt.event.KeyEvent.VK_ENTER);
        frame.textBox("banner.text").requireVisible();
        assertThat(frame.textBox("banner.text").text())
                .contains("Anteil, den der Staat zahlt muss zwischen 0 und 0,95 liegen, nicht bei 2,5");
        assertThat(frame.textBox("field.CapexSubsidy.size").text()).isEqualTo("0");
        assertThat(window.sitting().course().changes()).isEmpty();
        picture("window-levers-german");
        close();
    }

    @Test
    void showsTwoFuturesSideBySide() throws IOException {
        open("telecom-1996", Locale.ENGLISH);
        step(8);
        press(Order.FORK);
        press(Order.LEVERS);
        frame.slider("slider.CapexTax.size").slideTo(600);
        press(Order.LEVERS);
        press(Order.END);
        Races.ending(window.race());
        robot.waitForIdle();
        Races.until(() -> GuiActionRunner.execute(() -> sentences().size() > 2));
        assertThat(GuiActionRunner.execute(() -> sentences().toString())).contains("rather than");
        document("fork");
        robot.click(frame.panel("fork").target(), new java.awt.Point(60, 120));
        Races.until(() -> GuiActionRunner.execute(() -> window.inspector() != null));
        assertThat(GuiActionRunner.execute(() -> window.inspector().getTitle()))
                .isEqualTo("AT&T: As it was going to be");
        robot.pressAndReleaseKeys(java.awt.event.KeyEvent.VK_ESCAPE);
        assertThat(GuiActionRunner.execute(() -> window.inspector() == null)).isTrue();
        press(Order.LIGHT);
        picture("window-fork-dark");
        press(Order.FORK);
        assertThat(GuiActionRunner.execute(() -> window.showing())).isInstanceOf(Board.class);
        close();
    }

    private List<String> sentences() {
        var board = (ForkBoard) window.showing();
        return board.difference().sentences().stream().map(Story.Sentence::text).toList();
    }

    @Test
    void savesTheRunAsAScenario() throws IOException {
        open("duel", Locale.ENGLISH);
        step(4);
        GuiActionRunner.execute(() -> window.sitting()
                .move(
                        Measure.all().stream()
                                .filter(lever -> lever.name().equals("DemandShock"))
                                .findFirst()
                                .orElseThrow(),
                        0.5,
                        0));
        var file = home.resolve("mine.yaml");
        press(Order.SAVE);
        choose(file);
        Races.until(() -> Files.exists(file));
        assertThat(frame.textBox("banner.text").text()).contains("Saved", "mine.yaml");
        var read = new ScenarioReader().read(file, List.of());
        assertThat(read).isEqualTo(window.race().scenario());
        close();
    }

    @Test
    void tellsWhyAFileCannotBeWritten() {
        open("duel", Locale.ENGLISH);
        press(Order.SAVE);
        choose(home.resolve("no/such/folder.yaml"));
        var message = frame.optionPane();
        assertThat(message.requireErrorMessage().target().getMessage().toString())
                .contains("could not be written: there is no folder");
        message.okButton().click();
        close();
    }

    @Test
    void hidesSeriesAndKeepsCharts() throws IOException {
        open("telecom-1996", Locale.ENGLISH);
        step(20);
        var tile = GuiActionRunner.execute(() -> ((Board) window.showing()).chart(View.PRICE));
        robot.rightClick(tile);
        frame.menuItem("series.marginal cost").click();
        Races.until(() -> tile.hidden().contains("marginal cost"));
        step(21);
        robot.waitForIdle();
        for (var form : ChartFile.Form.values()) {
            var file = home.resolve("price." + form.ending());
            robot.rightClick(tile);
            frame.menuItem("menu." + form).click();
            choose(file);
            Races.until(() -> Files.exists(file));
        }
        assertThat(Files.readAllLines(home.resolve("price.csv")))
                .hasSize(22)
                .first()
                .asString()
                .startsWith("quarter,price,long-run cost")
                .doesNotContain("marginal");
        assertThat(home.resolve("price.svg")).content().contains("<svg", "90 % down");
        close();
    }

    @Test
    void comparesTheFuturesInCharts() {
        open("duel", Locale.GERMAN);
        step(4);
        press(Order.FORK);
        step(8);
        Races.until(() -> GuiActionRunner.execute(() -> {
            var board = (ForkBoard) window.showing();
            var chart = board.chart(Futures.View.PRICE).chart();
            return chart != null && chart.getXYPlot().getDataset().getSeriesCount() == 2;
        }));
        assertThat(GuiActionRunner.execute(() -> sentences().get(0))).contains("Noch ist nichts anders");
        close();
    }
}
