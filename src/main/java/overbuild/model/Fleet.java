package overbuild.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Equipment that stays what it was when it was bought, oldest first.
 *
 * @param vintages what was bought together
 */
public record Fleet(List<Vintage> vintages) {
    /** No equipment. */
    public static final Fleet NONE = new Fleet(List.of());

    /**
     * Equipment of one kind.
     *
     * @param units service units per year, W_v
     * @param perStructure service units per year that fill one structure, A_v
     * @param price book value per service unit a year, before wear
     */
    public record Vintage(double units, double perStructure, double price) {
        /** Structures that it fills. */
        public double structures() {
            return units / perStructure;
        }

        Vintage times(double factor) {
            return new Vintage(factor * units, perStructure, price);
        }
    }

    public Fleet {
        vintages = List.copyOf(vintages);
    }

    /** Service units per year, W. */
    public double units() {
        double sum = 0;
        for (var vintage : vintages) sum += vintage.units();
        return sum;
    }

    /** Structures that are filled, G = sum of W_v / A_v. */
    public double structures() {
        double sum = 0;
        for (var vintage : vintages) sum += vintage.structures();
        return sum;
    }

    /** Book value in proportion: units at what they cost. */
    public double value() {
        double sum = 0;
        for (var vintage : vintages) sum += vintage.units() * vintage.price();
        return sum;
    }

    /** The fleet with one more vintage. */
    public Fleet with(Vintage vintage) {
        var longer = new ArrayList<>(vintages);
        longer.add(vintage);
        return new Fleet(longer);
    }

    /** The fleet with a share of another, which stands in the books at a part of its value. */
    public Fleet joined(Fleet other, double share, double carried) {
        if (other.vintages.isEmpty()) return this;
        var all = new ArrayList<>(vintages);
        for (var v : other.vintages) all.add(new Vintage(share * v.units(), v.perStructure(), carried * v.price()));
        all.sort(Comparator.comparingDouble(Vintage::perStructure));
        return new Fleet(all);
    }

    /** What wear leaves: a share of every vintage. */
    public Fleet worn(double keep) {
        return new Fleet(vintages.stream().map(v -> v.times(keep)).toList());
    }

    /** The fleet without vintages that carry less per structure than a limit. */
    public Fleet carrying(double least) {
        return new Fleet(
                vintages.stream().filter(v -> v.perStructure() >= least).toList());
    }

    /** As much of the fleet as fits into structures: the oldest goes first. */
    public Fleet within(double structures) {
        double excess = structures() - structures;
        if (excess <= 0) return this;
        var left = new ArrayList<Vintage>(vintages.size());
        for (var vintage : vintages) {
            double gone = Math.min(excess, vintage.structures());
            excess -= gone;
            if (gone < vintage.structures()) left.add(vintage.times(1 - gone / vintage.structures()));
        }
        return new Fleet(left);
    }
}
