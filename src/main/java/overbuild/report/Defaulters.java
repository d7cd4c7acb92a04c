package overbuild.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.model.Event;

/** Who could not pay, and when. */
record Defaulters(Results results) {
    private static final int MOST_NAMED = 24;

    /**
     * A firm's first failures.
     *
     * @param firm its name
     * @param share share of the completed replications in which it failed
     * @param tick median tick of the first failure
     */
    record Defaulter(String firm, double share, int tick) {}

    /** Firms that failed: those that fail most often first, then in the order of time. */
    List<Defaulter> all() {
        var ticks = new LinkedHashMap<String, List<Integer>>();
        for (var run : results.measured()) {
            run.defaults().stream()
                    .collect(Collectors.toMap(Event::firm, Event::tick, Math::min, LinkedHashMap::new))
                    .forEach((firm, tick) -> ticks.computeIfAbsent(firm, name -> new ArrayList<>())
                            .add(tick));
        }
        return ticks.entrySet().stream()
                .map(entry -> defaulter(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((Defaulter firm) -> -firm.share())
                        .thenComparing(Defaulter::tick)
                        .thenComparing(Defaulter::firm))
                .toList();
    }

    private Defaulter defaulter(String firm, List<Integer> ticks) {
        double median = Spread.of(ticks.stream().mapToDouble(tick -> tick)).median();
        return new Defaulter(firm, ticks.size() / (double) results.completed().size(), (int) Math.rint(median));
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

    private String words(Defaulter firm) {
        var when = results.study().scenario().start().plus(firm.tick());
        if (!results.study().isReplicated()) return firm.firm() + " " + when;
        return firm.firm() + " (" + Figures.percent(firm.share()) + " of runs, " + when + ")";
    }
}
