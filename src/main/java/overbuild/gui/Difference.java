package overbuild.gui;

import java.util.ArrayList;
import java.util.List;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.Quarter;
import overbuild.report.Futures.View;
import overbuild.scenario.Scenario;

/**
 * What is different between two futures, in sentences.
 *
 * @param scenario names the units
 * @param words language
 * @param at the first quarter in which they may differ
 * @param was the run as it would have been
 * @param is the run with what was changed
 */
record Difference(Scenario scenario, Words words, Quarter at, History was, History is) {
    private static final double ALIKE = 1e-9;

    /** As much as is known at the last quarter that both have come to. */
    List<Story.Sentence> sentences() {
        int last = Math.min(was.ticks(), is.ticks()) - 1;
        var date = is.date(last);
        if (date.compareTo(at) < 0) return List.of(new Story.Sentence(date, words.say("difference.soon", at), false));
        var told = new ArrayList<Story.Sentence>();
        number(told, last, "difference.capex", sum(was, last), sum(is, last));
        share(told, last, "difference.dark", MarketMetric.DARK_SHARE);
        number(told, last, "difference.price", price(was, last), price(is, last));
        fallen(told, last);
        if (told.isEmpty()) told.add(new Story.Sentence(date, words.say("difference.none", at), false));
        return told;
    }

    private void number(List<Story.Sentence> told, int last, String key, double before, double now) {
        if (alike(before, now) || words.number(before).equals(words.number(now))) return;
        var change = before == 0 ? "" : words.say("difference.by", signed(now / before - 1));
        var text = words.say(key, words.number(now), words.number(before), unit(key), change);
        told.add(new Story.Sentence(is.date(last), text, false));
    }

    private String unit(String key) {
        var units = words.units(scenario);
        return key.endsWith("price") ? units.money() + "/" + units.service() : units.money();
    }

    private String signed(double change) {
        var text = words.percent(Math.abs(change));
        return (change < 0 ? "−" : "+") + text;
    }

    private void share(List<Story.Sentence> told, int last, String key, MarketMetric metric) {
        double before = metric.of(was.at(last));
        double now = metric.of(is.at(last));
        if (alike(before, now) || words.percent(before).equals(words.percent(now))) return;
        var text = words.say(key, words.percent(now), words.percent(before));
        told.add(new Story.Sentence(is.date(last), text, now > before));
    }

    private void fallen(List<Story.Sentence> told, int last) {
        long before = fallen(was, last);
        long now = fallen(is, last);
        if (before == now) return;
        told.add(new Story.Sentence(is.date(last), words.say("difference.fallen", now, before), now > before));
    }

    private static boolean alike(double one, double other) {
        boolean known = Double.isFinite(one) && Double.isFinite(other);
        return !known || Math.abs(one - other) <= ALIKE * Math.max(Math.abs(one), Math.abs(other));
    }

    private double sum(History history, int last) {
        double sum = 0;
        for (int t = history.start().ticksTo(at); t <= last; t++) sum += MarketMetric.CAPEX.of(history.at(t)) / 4;
        return sum;
    }

    private static double price(History history, int last) {
        return View.PRICE.of(history, last);
    }

    private static long fallen(History history, int last) {
        return history.at(last).firms().stream()
                .filter(firm -> Tiles.isFallen(firm.status()))
                .count();
    }
}
