package overbuild.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader should know before trusting shares in variance. */
final class Doubts {
    /** Intervals should be narrower than this part of the largest share. */
    private static final double NARROW = 0.1;

    private final VarianceShares shares;
    private final List<String> names;
    private final List<String> notes = new ArrayList<>();

    private Doubts(VarianceShares shares, List<String> names) {
        this.shares = shares;
        this.names = names;
    }

    static List<String> of(VarianceShares shares, List<String> names) {
        var doubts = new Doubts(shares, names);
        doubts.missing();
        doubts.width();
        doubts.negative();
        doubts.total();
        doubts.whole();
        doubts.noise();
        return List.copyOf(doubts.notes);
    }

    private void missing() {
        if (shares.missing() == 0) return;
        note(
                "%d of %d blocks were left out whole, because a run in each failed, is missing or has no such outcome: the shares"
                        + " are those of the parameters at which there is one.",
                shares.missing(), shares.missing() + shares.blocks());
    }

    private void width() {
        var widest = all().max(Comparator.comparingDouble(Estimate::width)).orElseThrow();
        double largest = all().mapToDouble(Estimate::value).max().orElseThrow();
        double wanted = NARROW * largest;
        if (widest.width() <= wanted || wanted <= 0) return;
        double times = widest.width() / wanted;
        note(
                "%d blocks are too few to rank parameters: the widest interval is %.2f wide, more than a tenth of the"
                        + " largest share (%.2f). About %.0f blocks would do.",
                shares.blocks(), widest.width(), largest, Math.ceil(shares.blocks() * times * times));
    }

    private void negative() {
        var below = IntStream.range(0, names.size())
                .filter(k -> shares.first().get(k).value() < 0)
                .mapToObj(names::get)
                .toList();
        if (below.isEmpty()) return;
        note(
                "Shares below zero (%s) are errors of sampling: true shares are not negative. Where the interval holds 0,"
                        + " the parameter does nothing alone that can be told from zero; more blocks bring it nearer.",
                String.join(", ", below));
    }

    private void total() {
        var above = IntStream.range(0, names.size())
                .filter(k -> shares.first().get(k).low() > shares.total().get(k).high())
                .mapToObj(names::get)
                .toList();
        if (above.isEmpty()) return;
        note(
                "First order above total order (%s) cannot be: too few blocks, or very heavy tails.",
                String.join(", ", above));
    }

    private void whole() {
        var above = IntStream.range(0, names.size())
                .filter(k -> shares.total().get(k).value() > 1)
                .mapToObj(names::get)
                .toList();
        if (above.isEmpty()) return;
        note("Shares above 1 (%s) are errors of sampling too.", String.join(", ", above));
    }

    private void noise() {
        if (shares.noise().isPresent()) return;
        note("One replication of each point: the shares include what the seeds do; with two or more it is split off.");
    }

    private Stream<Estimate> all() {
        return Stream.concat(shares.first().stream(), shares.total().stream());
    }

    private void note(String text, Object... values) {
        notes.add(String.format(Locale.ROOT, text, values));
    }
}
