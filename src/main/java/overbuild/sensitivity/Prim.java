package overbuild.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Looks for boxes in which cases are frequent: takes thin slices off, always the one that leaves most cases among the points, until
 * few points are left; of all boxes on the way it keeps the one with the best balance of density and coverage; puts slices back
 * that do no harm; drops conditions that chance explains.
 *
 * <p>Balance 2 d c / (d + c) of density d and coverage c. A condition stays when n points with the density of the box without it
 * would hold as many cases with probability below 5 %. Further boxes are looked for among the points outside; each has a tenth of
 * all cases at least.
 *
 * <p>Source: patient rule induction, Friedman and Fisher 1999; for scenarios, Bryant and Lempert 2010.
 *
 * @param slice share of a box's points that go at once
 * @param least share of all points below which a box is not made smaller
 * @param boxes how many boxes at most
 */
public record Prim(
        @Param(meaning = "Share of a box's points that go at once", min = 0.001, max = 0.5)
        double slice,

        @Param(meaning = "Share of all points below which a box is not made smaller", min = 0, max = 1)
        double least,

        @Param(meaning = "How many boxes at most", min = 1, max = 20)
        int boxes) {
    private static final double CHANCE = 0.05;
    private static final double WORTHWHILE = 0.1;

    /** Slices of 5 %, boxes down to 2 % of the points, three of them. */
    public static final Prim USUAL = new Prim(0.05, 0.02, 3);

    public Prim {
        Check.ranges(Prim.class, slice, least, boxes);
    }

    /**
     * What was found.
     *
     * @param boxes boxes, the first one first; cases that lie in an earlier box do not count in a later one
     * @param path boxes on the way to the first one, from all points to the smallest
     */
    public record Found(List<Box> boxes, List<Box> path) {
        public Found {
            boxes = List.copyOf(boxes);
            path = List.copyOf(path);
        }
    }

    /**
     * Looks for boxes.
     *
     * @throws IllegalArgumentException when all points are cases, or none is
     */
    public Found find(Cases cases) {
        Check.that(cases.total() > 0, "none of %d points is a case", cases.size());
        Check.that(cases.total() < cases.size(), "all %d points are cases", cases.size());
        var found = new ArrayList<Box>();
        var path = peel(cases, cases.size());
        var rest = cases;
        for (var way = path; found.size() < boxes; way = peel(rest, cases.size())) {
            var box = finished(rest, way);
            var seen = new Box(
                    box.conditions(),
                    box.points(),
                    box.cases(),
                    (double) box.points() / cases.size(),
                    box.density(),
                    box.cases() / cases.total());
            boolean pays = box.restricted() > 0 && seen.coverage() >= WORTHWHILE;
            if (!pays || box.density() <= cases.total() / cases.size()) break;
            found.add(seen);
            rest = rest.without(box);
            if (rest.size() == 0 || rest.total() == 0) break;
        }
        return new Found(found, path);
    }

    private List<Box> peel(Cases cases, int all) {
        var peeling = new Peeling(cases);
        var path = new ArrayList<Box>(List.of(peeling.box()));
        while (peeling.box().density() < 1) {
            var cut = peeling.cuts(slice).stream()
                    .filter(one -> one.points() >= Math.max(1, least * all))
                    .max(Cut.BEST);
            if (cut.isEmpty()) break;
            peeling.make(cut.get());
            path.add(peeling.box());
        }
        return path;
    }

    private Box finished(Cases cases, List<Box> path) {
        var best = path.stream().max(Comparator.comparingDouble(Prim::balance)).orElseThrow();
        return pruned(cases, pasted(cases, pruned(cases, best)));
    }

    private static double balance(Box box) {
        double sum = box.density() + box.coverage();
        return sum > 0 ? 2 * box.density() * box.coverage() / sum : 0;
    }

    /** Puts slices back while the box gets no thinner. */
    private Box pasted(Cases cases, Box box) {
        var best = box;
        for (var wider = wider(cases, best); wider.isPresent(); wider = wider(cases, best)) best = wider.get();
        return best;
    }

    private Optional<Box> wider(Cases cases, Box box) {
        return IntStream.range(0, cases.parameters())
                .filter(k -> box.conditions().get(k) instanceof Condition.Between)
                .boxed()
                .flatMap(k -> Pasting.of(cases, box, k, slice).stream())
                .filter(one -> one.density() >= box.density())
                .max(Comparator.comparingDouble(Box::density).thenComparing(Box::points));
    }

    /** Drops conditions, the least telling one first, while one is no better than chance. */
    private static Box pruned(Cases cases, Box box) {
        var best = box;
        while (true) {
            var from = best;
            var least = IntStream.range(0, cases.parameters())
                    .filter(k -> !(from.conditions().get(k) instanceof Condition.Anything))
                    .boxed()
                    .max(Comparator.comparingDouble(k -> chance(from, freed(cases, from, k))));
            if (least.isEmpty() || chance(best, freed(cases, best, least.get())) < CHANCE) return best;
            best = freed(cases, best, least.get());
        }
    }

    private static Box freed(Cases cases, Box box, int parameter) {
        var conditions = new ArrayList<>(box.conditions());
        conditions.set(parameter, new Condition.Anything());
        return cases.box(conditions);
    }

    /** Probability that as many points of a wider box hold at least as many cases by chance. */
    private static double chance(Box box, Box wider) {
        int cases = (int) Math.round(box.cases());
        return BinomialDistribution.of(box.points(), wider.density()).survivalProbability(cases - 1);
    }
}
