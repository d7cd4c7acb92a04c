package overbuild.gui;

import java.util.Optional;
import overbuild.report.RegretChart;
import overbuild.scenario.Scenario;
import overbuild.seat.Debrief;

/**
 * What came of a play: regret by quarter as bars, and all numbers below.
 *
 * @param scenario what was played
 * @param look colours
 * @param told what every window says
 * @param words what the window of a seat says
 */
record LookBack(Scenario scenario, Look look, Words told, Words words) {
    /**
     * Shows it.
     *
     * @param place where the play is kept, in words
     */
    void on(SeatPanel panel, Debrief debrief, Optional<String> place) {
        var sheet = new Sheet(look);
        new SeatSheet(told.units(scenario), words).write(sheet, debrief);
        place.ifPresent(sheet::sentence);
        panel.end(words.say("head.end", debrief.firm()), sheet);
        if (!debrief.regrets().isEmpty()) panel.draw(chart(debrief));
    }

    private ChartTile chart(Debrief debrief) {
        var title = new Card.Title(
                words.say("end.chart"),
                words.say("end.chart"),
                told.units(scenario).money());
        var face = new ChartFace(look, told);
        var card = new Card(scenario, look, told);
        var tile = new ChartTile(
                "REGRET",
                title,
                card,
                hidden -> face.on(RegretChart.plot(scenario, debrief.regrets(), title.name()), true));
        tile.renew();
        return tile;
    }
}
