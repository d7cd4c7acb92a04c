package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import overbuild.attribution.Attribution.Joint;
import overbuild.attribution.RandomOrders;
import overbuild.experiment.Interval;

/** What a person wants to know of the causes of an outcome. */
public final class CausesText {
    private static final int FEW_PAIRS = 6;

    private CausesText() {}

    /** The lines to print. */
    public static List<String> of(Causes causes) {
        var block = new Block();
        var scenario = causes.resolved().scenario();
        block.text("Why " + causes.inquest().outcome().key() + " of " + scenario.name()
                + (scenario.title().isEmpty() ? "" : ": " + scenario.title()));
        block.text(causes.method());
        block.text("");
        block.lines(Columns.figures(values(causes)));
        block.text("");
        block.text(causes.sentence());
        pairs(causes, block);
        notes(causes).forEach(block::text);
        block.text("");
        return block.lines();
    }

    private static List<List<String>> values(Causes causes) {
        var attribution = causes.attribution();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("mechanism", "adds", "95 % interval", "of the effect", "most on " + causes.path()));
        rows.add(List.of("none acts", Figures.number(attribution.none().mean()), range(attribution.none()), "", ""));
        for (int k : attribution.ranked()) {
            var value = attribution.values().get(k);
            double share = causes.share(value);
            rows.add(List.of(
                    causes.name(k),
                    Causes.signed(value.mean()),
                    range(value),
                    Double.isNaN(share) ? "-" : Figures.percent(share),
                    causes.peak(k)));
        }
        rows.add(List.of("all act", Figures.number(attribution.all().mean()), range(attribution.all()), "", ""));
        return rows;
    }

    static String range(Interval value) {
        return Double.isNaN(value.low()) ? "-" : Figures.rough(value.low()) + ".." + Figures.rough(value.high());
    }

    private static void pairs(Causes causes, Block block) {
        var clear = causes.attribution().pairs().stream()
                .filter(pair -> pair.value().isClear())
                .limit(FEW_PAIRS)
                .toList();
        if (clear.isEmpty()) return;
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("pair", "together", "95 % interval"));
        for (var pair : clear)
            rows.add(List.of(name(causes, pair), Causes.signed(pair.value().mean()), range(pair.value())));
        block.text("");
        block.lines(Columns.figures(rows));
        block.text("Above 0 two mechanisms need each other, below 0 either does what both do.");
    }

    private static String name(Causes causes, Joint pair) {
        return causes.name(pair.one()) + " + " + causes.name(pair.other());
    }

    /** What a reader has to know beside the numbers. */
    static List<String> notes(Causes causes) {
        var attribution = causes.attribution();
        int planned = causes.inquest().runs();
        var notes = new ArrayList<String>();
        int counted = attribution.replications();
        if (counted + attribution.meaningless() < planned)
            notes.add("Only %d of %d replications are whole: in the others a run failed or was not made."
                    .formatted(counted + attribution.meaningless(), planned));
        if (attribution.meaningless() > 0)
            notes.add("%d replications are left out, since %s has no meaning in one of their runs."
                    .formatted(attribution.meaningless(), causes.words()));
        if (!causes.attribution().tally().isComplete()) notes.add("Incomplete: " + causes.ending() + ".");
        if (causes.inquest().coalitions() instanceof RandomOrders orders)
            notes.add("Orders were sampled: each pair is told by about one replication in %d; more --runs tell more."
                    .formatted(orders.mechanisms() / 2));
        return notes;
    }
}
