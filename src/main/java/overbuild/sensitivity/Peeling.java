package overbuild.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A box that is made smaller, side by side. */
final class Peeling {
    private final Cases cases;
    private final boolean[] inside;
    private final List<Condition> conditions;
    private Box box;

    Peeling(Cases cases) {
        this.cases = cases;
        inside = new boolean[cases.size()];
        Arrays.fill(inside, true);
        conditions = new ArrayList<>(Collections.nCopies(cases.parameters(), new Condition.Anything()));
        box = cases.box(conditions);
    }

    /** The box as it is now. */
    Box box() {
        return box;
    }

    void make(Cut cut) {
        conditions.set(cut.parameter(), cut.condition());
        for (int point = 0; point < inside.length; point++) {
            inside[point] &= cut.condition().holds(cases.value(cut.parameter(), point));
        }
        box = cases.box(conditions);
    }

    /** All ways to take a share of the points off one side, or one value from those without order. */
    List<Cut> cuts(double share) {
        var cuts = new ArrayList<Cut>();
        int most = Math.max(1, (int) (share * box.points()));
        for (int k = 0; k < cases.parameters(); k++) {
            if (cases.isOrdered(k)) {
                side(k, most, true).ifPresent(cuts::add);
                side(k, most, false).ifPresent(cuts::add);
            } else {
                cuts.addAll(values(k));
            }
        }
        return cuts;
    }

    /** Points with the same value go together: those of the outermost value, and of further ones while not too many go. */
    private Optional<Cut> side(int parameter, int most, boolean low) {
        int[] rising = cases.rising(parameter);
        double value = Double.NaN;
        int seen = 0;
        int gone = 0;
        double seenCases = 0;
        double goneCases = 0;
        for (int k = 0; k < rising.length; k++) {
            int point = rising[low ? k : rising.length - 1 - k];
            if (!inside[point]) continue;
            double next = cases.value(parameter, point);
            if (seen > 0 && next != value) {
                if (gone > 0 && seen > most) break;
                gone = seen;
                goneCases = seenCases;
            }
            value = next;
            seen++;
            seenCases += cases.happened(point);
        }
        if (gone == 0) return Optional.empty();
        return Optional.of(
                new Cut(parameter, narrower(parameter, value, low), box.points() - gone, box.cases() - goneCases));
    }

    private Condition narrower(int parameter, double bound, boolean low) {
        var range = Condition.range(conditions.get(parameter));
        return low ? Condition.of(bound, range.high()) : Condition.of(range.low(), bound);
    }

    private List<Cut> values(int parameter) {
        var values = new TreeSet<Double>();
        for (int point = 0; point < inside.length; point++) {
            if (inside[point]) values.add(cases.value(parameter, point));
        }
        if (values.size() < 2) return List.of();
        return values.stream().map(value -> without(parameter, values, value)).toList();
    }

    private Cut without(int parameter, Set<Double> values, double value) {
        int gone = 0;
        double goneCases = 0;
        for (int point = 0; point < inside.length; point++) {
            if (!inside[point] || cases.value(parameter, point) != value) continue;
            gone++;
            goneCases += cases.happened(point);
        }
        var kept = values.stream().filter(other -> other != value).toList();
        return new Cut(parameter, new Condition.Among(kept), box.points() - gone, box.cases() - goneCases);
    }
}
