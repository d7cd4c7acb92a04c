package overbuild.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.MarketState;
import overbuild.model.Rates;
import overbuild.model.Status;

/** Who failed, in what company, and what was left. */
final class Failures {
    private static final int QUIET = 2 * Rates.TICKS_PER_YEAR;

    private Failures() {}

    /**
     * Failures that follow one another.
     *
     * @param failures the failures, each within two years of the one before
     * @param alive the firms in the race when the first of them failed
     */
    private record Wave(List<Failure> failures, List<Firm> alive) {
        /** Share of the firms alive at the start that failed, by a weight. */
        double share(ToDoubleFunction<Firm> weight) {
            double all = 0;
            double failed = 0;
            for (var firm : alive) {
                all += weight.applyAsDouble(firm);
                boolean fell = failures.stream().anyMatch(f -> f.firm().equals(firm.name()));
                if (fell) failed += weight.applyAsDouble(firm);
            }
            return all > 0 ? failed / all : Double.NaN;
        }
    }

    static double count(Evidence evidence) {
        return Failure.of(evidence).size();
    }

    /** Share of the firms that were in the race when the largest wave began, by a weight; 0 without a failure. */
    static double share(Evidence evidence, ToDoubleFunction<Firm> weight) {
        double firms = 0;
        double share = 0;
        for (var wave : waves(evidence)) {
            if (wave.share(f -> 1) <= firms) continue;
            firms = wave.share(f -> 1);
            share = wave.share(weight);
        }
        return share;
    }

    private static List<Wave> waves(Evidence evidence) {
        var waves = new ArrayList<Wave>();
        int last = Integer.MIN_VALUE / 2;
        for (var failure : Failure.of(evidence)) {
            if (failure.tick() - last > QUIET) waves.add(new Wave(new ArrayList<>(), alive(evidence, failure.tick())));
            waves.get(waves.size() - 1).failures().add(failure);
            last = failure.tick();
        }
        return waves;
    }

    private static List<Firm> alive(Evidence evidence, int tick) {
        var state = evidence.history().at(Math.max(0, tick - 1));
        return state.firms().stream().filter(f -> f.status() == Status.ACTIVE).toList();
    }

    /** Share of all firms that were ever in the race up to the end of the window. */
    static double shareOfAll(Evidence evidence) {
        var last = evidence.history().at(evidence.to());
        var failed = failed(evidence);
        return share(
                evidence,
                last.firms().stream()
                        .filter(f -> f.status().operates() || failed.contains(f.name()))
                        .map(Firm::name)
                        .toList());
    }

    /** Share of the outsiders that came in up to the end of the window. */
    static double shareOfEntrants(Evidence evidence) {
        return share(evidence, Builders.entrantNames(evidence));
    }

    private static double share(Evidence evidence, List<String> firms) {
        var failed = failed(evidence);
        double count = firms.stream().filter(failed::contains).count();
        return firms.isEmpty() ? Double.NaN : count / firms.size();
    }

    private static List<String> failed(Evidence evidence) {
        return Failure.of(evidence).stream().map(Failure::firm).distinct().toList();
    }

    /** Share of the failed structures that the largest tenth of the failures held, at least one. */
    static double concentration(Evidence evidence) {
        var sizes = Failure.of(evidence).stream()
                .map(f -> f.before().plant().structures())
                .sorted(Comparator.reverseOrder())
                .toList();
        double all = sizes.stream().mapToDouble(s -> s).sum();
        double top = sizes.stream()
                .limit((sizes.size() + 9) / 10)
                .mapToDouble(s -> s)
                .sum();
        return all > 0 ? top / all : Double.NaN;
    }

    /** What creditors got per unit of money they were owed, where that is known. */
    static double recovery(Evidence evidence) {
        double claims = 0;
        double recovered = 0;
        for (var failure : Failure.of(evidence)) {
            if (!failure.isSettled()) continue;
            claims += failure.claims();
            recovered += failure.recovered();
        }
        return claims > 0 ? recovered / claims : Double.NaN;
    }

    /** Last tick of the year with most failures; -1 when nobody failed. */
    static int peak(Evidence evidence) {
        int peak = -1;
        for (int t = evidence.from(); t <= evidence.to(); t++) {
            int failures = inYear(evidence, t);
            if (failures > 0 && (peak < 0 || failures > inYear(evidence, peak))) peak = t;
        }
        return peak;
    }

    /** Failures of the year with most of them over those of the year before, at least one. */
    static double jump(Evidence evidence) {
        int peak = peak(evidence);
        if (peak < 0) return Double.NaN;
        double before = inYear(evidence, peak - Rates.TICKS_PER_YEAR);
        return inYear(evidence, peak) / Math.max(1, before);
    }

    /** Tick of the first failure; NaN when nobody failed. */
    static double first(Evidence evidence) {
        var failures = Failure.of(evidence);
        return failures.isEmpty() ? Double.NaN : failures.get(0).tick();
    }

    private static int inYear(Evidence evidence, int last) {
        int count = 0;
        for (int t = Math.max(0, last - Rates.TICKS_PER_YEAR + 1); t <= last; t++) {
            count += inTick(evidence.history().at(t));
        }
        return count;
    }

    private static int inTick(MarketState state) {
        int count = 0;
        for (var event : state.events()) if (event.kind() == Event.Kind.DEFAULT) count++;
        return count;
    }
}
