package overbuild.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import overbuild.model.Event;

/**
 * To whom something happened, and when.
 *
 * @param results what came of a study
 * @param events what happened in a run
 */
record Roll(Results results, Function<Measured, List<Event>> events) {
    private static final int MOST_NAMED = 24;

    /**
     * A firm's first times.
     *
     * @param firm its name
     * @param share share of the completed replications in which it happened
     * @param tick median tick of the first time
     */
    record Entry(String firm, double share, int tick) {}

    /** The firms: those to whom it happens most often first, then in the order of time. */
    private List<Entry> all() {
        var ticks = new LinkedHashMap<String, List<Integer>>();
        for (var run : results.measured()) {
            events.apply(run).stream()
                    .collect(Collectors.toMap(Event::firm, Event::tick, Math::min, LinkedHashMap::new))
                    .forEach((firm, tick) -> ticks.computeIfAbsent(firm, name -> new ArrayList<>())
                            .add(tick));
        }
        return ticks.entrySet().stream()
                .map(firm -> entry(firm.getKey(), firm.getValue()))
                .sorted(Comparator.comparingDouble((Entry firm) -> -firm.share())
                        .thenComparing(Entry::tick)
                        .thenComparing(Entry::firm))
                .toList();
    }

    private Entry entry(String firm, List<Integer> ticks) {
        double median = Spread.of(ticks.stream().mapToDouble(tick -> tick)).median();
        return new Entry(firm, ticks.size() / (double) results.completed().size(), (int) Math.rint(median));
    }

    String words() {
        var all = all();
        if (all.isEmpty()) return "nobody";
        var named = all.stream()
                .limit(MOST_NAMED)
                .map(this::words)
                .map(Block::whole)
                .collect(Collectors.joining(", "));
        return all.size() > MOST_NAMED ? named + " and " + (all.size() - MOST_NAMED) + " more" : named;
    }

    private String words(Entry firm) {
        var when = results.study().scenario().start().plus(firm.tick());
        if (!results.study().isReplicated()) return firm.firm() + " " + when;
        return firm.firm() + " (" + Figures.percent(firm.share()) + " of runs, " + when + ")";
    }
}
