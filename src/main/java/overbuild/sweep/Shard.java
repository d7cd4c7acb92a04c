package overbuild.sweep;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A share of a sweep: shard 2 of 3 takes every third cell, or every third run where a sweep has fewer cells than shards.
 *
 * @param index which, from 1
 * @param of how many there are
 */
public record Shard(int index, int of) {
    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** The shard of a text such as {@code 2/3}; nothing when it is none, or out of range. */
    public static Optional<Shard> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) return Optional.empty();
        var shard = new Shard(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        return shard.index >= 1 && shard.index <= shard.of ? Optional.of(shard) : Optional.empty();
    }

    /**
     * Fails when a sweep cannot be split like this.
     *
     * @throws SweepRefused when cells would be split that end by their intervals
     */
    public void check(Sweep sweep) {
        int cells = sweep.order().cells();
        if (of <= cells || sweep.file().stop().intervals().isEmpty()) return;
        throw new SweepRefused(
                "A sweep that ends cells by intervals can be split into at most as many shards as it has cells, "
                        + cells + ".");
    }

    /** Whether a run is its. */
    public boolean has(Order order, int run) {
        int number = order.cells() < of ? run : order.cell(run);
        return number % of == index - 1;
    }

    /** How many of the runs are its. */
    public int size(Order order) {
        int many = order.cells() < of ? order.size() : order.cells();
        int own = many / of + (many % of >= index ? 1 : 0);
        return order.cells() < of ? own : own * order.replications();
    }

    /** Whether it is all of a sweep. */
    public boolean isWhole() {
        return of == 1;
    }

    @Override
    public String toString() {
        return index + "/" + of;
    }
}
