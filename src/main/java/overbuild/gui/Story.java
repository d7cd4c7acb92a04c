package overbuild.gui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.intervention.Intervention;
import overbuild.metric.MarketMetric;
import overbuild.model.Event;
import overbuild.model.Event.Kind;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Quarter;
import overbuild.scenario.Scenario;

/**
 * Tells in sentences what happens in a run.
 *
 * @param history the run so far
 * @param scenario what is run
 * @param words language
 */
record Story(History history, Scenario scenario, Words words) {
    private static final int MOST_NAMES = 3;
    private static final List<Double> MARKS = List.of(0.5, 0.7, 0.85);
    private static final List<Double> FALLS = List.of(0.5, 0.75, 0.9);
    private static final Set<Kind> TOLD_BY_FIRM = EnumSet.of(
            Kind.ENTRY, Kind.DEFAULT, Kind.ABANDONED, Kind.MARGIN_CALL, Kind.FORCED_SALE, Kind.EXIT, Kind.BREACH);
    private static final Set<Kind> TOLD_AS_IS = EnumSet.of(
            Kind.INTERVENTION, Kind.INTERVENTION_END, Kind.SELL_OFF, Kind.PRIZE, Kind.CLAIM, Kind.CALL_MISSED);

    /**
     * A sentence.
     *
     * @param date when
     * @param text what
     * @param grave whether something has gone wrong
     */
    record Sentence(Quarter date, String text, boolean grave) {}

    /** The last sentences, newest first. */
    List<Sentence> last(int most) {
        var told = new ArrayList<Sentence>();
        for (int t = history.ticks() - 1; t >= 0 && told.size() < most; t--) told.addAll(at(t));
        return told.subList(0, Math.min(most, told.size()));
    }

    /** The sentences of a tick. */
    List<Sentence> at(int tick) {
        var state = history.at(tick);
        var told = Stream.of(byFirm(state), asIs(state), marks(tick), cuts(tick))
                .flatMap(List::stream)
                .toList();
        if (!told.isEmpty()) return told;
        return tick % 4 == 0 ? List.of(plain(tick)) : List.of();
    }

    private List<Sentence> byFirm(MarketState state) {
        var told = new ArrayList<Sentence>();
        for (var kind : TOLD_BY_FIRM) {
            var events = events(state, kind);
            if (events.isEmpty()) continue;
            double amount = events.stream().mapToDouble(Event::amount).sum();
            boolean grave = kind != Kind.ENTRY;
            told.add(new Sentence(
                    history.date(state.tick()),
                    words.say("story." + kind, names(events), words.number(amount), events.size()),
                    grave));
        }
        return told;
    }

    private static List<Event> events(MarketState state, Kind kind) {
        return state.events().stream().filter(event -> event.kind() == kind).toList();
    }

    private String names(List<Event> events) {
        var names = events.stream().map(Event::firm).distinct().toList();
        if (names.size() > MOST_NAMES) return words.say("story.many", names.size());
        if (names.size() == 1) return names.get(0);
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
                + words.say("story.and")
                + names.get(names.size() - 1);
    }

    private List<Sentence> asIs(MarketState state) {
        return state.events().stream()
                .filter(event -> TOLD_AS_IS.contains(event.kind()))
                .map(event -> new Sentence(history.date(event.tick()), told(event), event.kind() == Kind.SELL_OFF))
                .toList();
    }

    private String told(Event event) {
        var text = words.event(event, what(event));
        return text.endsWith(".") ? text : text + ".";
    }

    /** The intervention that an event is about. */
    private Optional<Intervention> what(Event event) {
        boolean done = event.kind() == Kind.INTERVENTION || event.kind() == Kind.INTERVENTION_END;
        if (!done) return Optional.empty();
        return Optional.of(scenario.interventions().get((int) event.amount()));
    }

    /** Thresholds that are passed for the first time. */
    private List<Sentence> marks(int tick) {
        var told = new ArrayList<Sentence>();
        double dark = highest(tick, MarketMetric.DARK_SHARE);
        double darkBefore = highest(tick - 1, MarketMetric.DARK_SHARE);
        passed(MARKS, darkBefore, dark).forEach(mark -> told.add(sentence(tick, "story.dark", words.percent(mark))));
        double fall = fall(tick);
        passed(FALLS, fall(tick - 1), fall)
                .forEach(mark -> told.add(sentence(tick, "story.price", words.percent(mark))));
        return told;
    }

    private static Stream<Double> passed(List<Double> marks, double before, double now) {
        var passed = marks.stream().filter(mark -> before < mark && now >= mark).toList();
        return passed.stream().skip(Math.max(0, passed.size() - 1));
    }

    private double highest(int tick, MarketMetric metric) {
        return IntStream.rangeClosed(0, tick)
                .mapToDouble(t -> metric.of(history.at(t)))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    private double fall(int tick) {
        double peak = highest(tick, MarketMetric.PRICE);
        return peak > 0 ? 1 - history.at(tick).clearing().price() / peak : 0;
    }

    /** When more firms than before cannot fund what they want. */
    private List<Sentence> cuts(int tick) {
        long cut = cut(tick);
        if (cut == 0 || (tick > 0 && cut <= cut(tick - 1))) return List.of();
        long alive = history.at(tick).firms().stream()
                .filter(firm -> firm.status().operates())
                .count();
        return List.of(sentence(tick, "story.cut", cut, alive));
    }

    private long cut(int tick) {
        return history.at(tick).firms().stream().filter(Lot::isCut).count();
    }

    private Sentence plain(int tick) {
        var state = history.at(tick);
        return new Sentence(
                history.date(tick),
                words.say(
                        "story.plain",
                        words.number(MarketMetric.CAPEX.of(state)) + " "
                                + words.units(scenario).money(),
                        words.percent(MarketMetric.EXPECTED_GROWTH.of(state))),
                false);
    }

    private Sentence sentence(int tick, String key, Object... values) {
        return new Sentence(history.date(tick), words.say(key, values), true);
    }
}
