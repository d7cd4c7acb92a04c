package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import overbuild.sensitivity.Effect;
import overbuild.sensitivity.Estimate;
import overbuild.sensitivity.NoiseSplit;

/**
 * What outcomes depend on, for a terminal.
 *
 * @param sensitivity what was found
 */
public record SensitivityText(Sensitivity sensitivity) {
    private static final int PAIRS = 5;

    /** The lines. */
    public List<String> lines() {
        var lines = new ArrayList<String>(List.of(sensitivity.title() + ": " + sensitivity.about()));
        sensitivity.answers().forEach(answer -> lines.addAll(answer(answer)));
        sensitivity.discovery().ifPresent(discovery -> lines.addAll(discovery(discovery)));
        return lines;
    }

    private List<String> answer(Answer answer) {
        var lines = new ArrayList<String>(List.of("", sensitivity.sentence(answer)));
        lines.addAll(Columns.figures(table(answer)));
        lines.addAll(pairs(answer));
        answer.noise().ifPresent(noise -> lines.add(noise(noise)));
        if (answer.isTold()) answer.notes().forEach(note -> lines.add("Note: " + note));
        return lines;
    }

    /** A row for each parameter, the weightiest first; empty where the design tells nothing. */
    List<List<String>> table(Answer answer) {
        var rows = new ArrayList<List<String>>();
        if (answer.shares().isPresent()) {
            rows.add(List.of("parameter", "first order", "95 % interval", "total order", "95 % interval"));
            var shares = answer.shares().get();
            for (int k : sensitivity.ranked(answer)) {
                var first = shares.first().get(k);
                var total = shares.total().get(k);
                rows.add(
                        List.of(name(k), share(first.value()), interval(first), share(total.value()), interval(total)));
            }
        }
        answer.screening().ifPresent(screening -> {
            rows.add(List.of("parameter", "mu*", "95 % interval", "of seeds", "mu", "sigma"));
            for (int k : sensitivity.ranked(answer))
                rows.add(row(name(k), screening.effects().get(k)));
        });
        return rows;
    }

    private static List<String> row(String name, Effect effect) {
        var size = effect.size();
        return List.of(
                name,
                Figures.number(size.value()),
                Figures.number(size.low()) + " to " + Figures.number(size.high()),
                Figures.number(effect.noise()),
                Figures.number(effect.mean()),
                Figures.number(effect.spread()));
    }

    /** The pairs that do most together. */
    private List<String> pairs(Answer answer) {
        record Pair(String names, Estimate share) {}
        var pairs = new ArrayList<Pair>();
        answer.shares().ifPresent(shares -> {
            for (int i = 0; i < shares.second().size(); i++) {
                var rest = shares.second().get(i);
                for (int j = 0; j < rest.size(); j++)
                    pairs.add(new Pair(name(i) + " and " + name(i + 1 + j), rest.get(j)));
            }
        });
        if (pairs.isEmpty()) return List.of();
        var rows = new ArrayList<List<String>>(List.of(List.of("together", "second order", "95 % interval")));
        pairs.stream()
                .sorted((one, other) -> Double.compare(other.share.value(), one.share.value()))
                .limit(PAIRS)
                .forEach(pair -> rows.add(List.of(pair.names, share(pair.share.value()), interval(pair.share))));
        return Columns.figures(rows);
    }

    private String name(int parameter) {
        return sensitivity.parameters().get(parameter).name();
    }

    private static String share(double share) {
        return Figures.thousandths(share);
    }

    private static String interval(Estimate estimate) {
        return share(estimate.low()) + " to " + share(estimate.high());
    }

    /** How the variance of a run is split. */
    static String noise(NoiseSplit noise) {
        return String.format(
                Locale.ROOT,
                "Variance of a run: parameters %s, seeds alike everywhere %s, seeds that do something else at other points %s.",
                percent(noise.parameters()),
                percent(noise.seeds()),
                percent(noise.both()));
    }

    private static String percent(Estimate share) {
        return String.format(
                Locale.ROOT, "%s %% (%s to %s)", whole(share.value()), whole(share.low()), whole(share.high()));
    }

    /** A share as a whole number of hundredths; none is below zero by less than a half. */
    private static String whole(double share) {
        return Long.toString(Math.round(100 * share));
    }

    private List<String> discovery(Discovery discovery) {
        var lines = new ArrayList<String>(List.of("", discovery.sentence(sensitivity.parameters())));
        lines.addAll(Columns.lines(boxes(discovery)));
        if (discovery.missing() > 0) {
            lines.add("Note: " + discovery.missing()
                    + " points were left out: a run failed, is missing or has no such outcome.");
        }
        return lines;
    }

    /** A row for each box. */
    List<List<String>> boxes(Discovery discovery) {
        var rows = new ArrayList<List<String>>();
        for (var box : discovery.found().boxes()) {
            if (rows.isEmpty()) rows.add(List.of("box", "points", "cases", "of all cases", "where"));
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    String.valueOf(box.points()),
                    Figures.percent(box.density()),
                    Figures.percent(box.coverage()),
                    Discovery.words(sensitivity.parameters(), box)));
        }
        return rows;
    }
}
