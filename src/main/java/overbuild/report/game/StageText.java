package overbuild.report.game;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.equilibrium.Contender;
import overbuild.equilibrium.FramedGame;
import overbuild.equilibrium.StageTable;
import overbuild.game.Dilemma;
import overbuild.game.DilemmaClass;
import overbuild.game.LemkeHowson;
import overbuild.game.Profile;
import overbuild.report.Columns;
import overbuild.report.Figures;

/** The stage game of a tick, as lines for a terminal of 100 columns. */
public final class StageText {
    private static final int MOST_SPOTS = 30;
    private static final int MOST_PLAYED = 2;
    private static final double NEVER = 5e-4;

    private final StageStudy study;
    private final StageTable stage;
    private final List<String> lines = new ArrayList<>();

    private StageText(StageStudy study) {
        this.study = study;
        stage = study.stage();
    }

    /** The lines. */
    public static List<String> lines(StageStudy study) {
        var text = new StageText(study);
        text.head();
        text.dilemmas();
        if (ofTwo(text.stage)) text.lines.addAll(ReplyMap.lines(text.stage));
        text.spots();
        return text.lines;
    }

    private static boolean ofTwo(StageTable stage) {
        return stage.firms().size() == 2;
    }

    private void head() {
        var scenario = study.scenario();
        var money = scenario.units().money();
        lines.add("The stage game of %s (tick %d) in %s, seed %d"
                .formatted(stage.date(), stage.tick(), scenario.name(), scenario.seed()));
        lines.add("Capex in %s a quarter; payoffs in %s a year, at delivery in %s"
                .formatted(money, money, study.delivery()));
        if (!stage.others().isEmpty()) lines.add("Not in the table, at their plans: " + others());
        lines.add("");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", "levels", "restrain", "race", "planned"));
        for (var firm : stage.firms()) {
            var names = firm.names();
            var range = names.size() + ", " + names.get(0) + " to " + names.get(names.size() - 1);
            rows.add(List.of(
                    Names.firm(firm.name()),
                    range,
                    names.get(firm.restrain()),
                    names.get(firm.race()),
                    names.get(firm.plan())));
        }
        lines.addAll(Columns.lines(rows));
    }

    private String others() {
        return stage.others().stream()
                        .limit(MOST_PLAYED * 2)
                        .map(other -> Names.firm(other.name()) + " "
                                + Figures.number(other.plan().capex()))
                        .collect(Collectors.joining(", "))
                + (stage.others().size() > MOST_PLAYED * 2
                        ? " and " + (stage.others().size() - MOST_PLAYED * 2) + " more"
                        : "");
    }

    private void dilemmas() {
        lines.add("");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", "frame", "T", "R", "P", "S", "T-R", "P-S", "R-P", "K", "game"));
        for (int player = 0; player < stage.firms().size(); player++) {
            for (var framed : stage.frames()) rows.add(dilemma(player, framed));
        }
        lines.addAll(Columns.lines(rows));
        lines.add("T race alone, R restraint of all, P race of all, S restraint alone; greed T-R, fear P-S, loss R-P,");
        lines.add("K (R-P)/(T-S); a dilemma is a prisoner's");
    }

    private List<String> dilemma(int player, FramedGame framed) {
        var dilemma = framed.dilemmas().get(player);
        boolean first = framed.frame() == stage.frames().get(0).frame();
        return Stream.concat(
                        Stream.of(
                                first ? Names.brief(stage.firms().get(player).name()) : "",
                                framed.frame().toString()),
                        Stream.concat(numbers(dilemma), Stream.of(word(dilemma.kind()))))
                .toList();
    }

    private static String word(DilemmaClass kind) {
        return kind == DilemmaClass.PRISONERS_DILEMMA ? "dilemma" : kind.toString();
    }

    private static Stream<String> numbers(Dilemma dilemma) {
        return Stream.of(
                        dilemma.temptation(),
                        dilemma.reward(),
                        dilemma.punishment(),
                        dilemma.sucker(),
                        dilemma.greed(),
                        dilemma.fear(),
                        dilemma.gain(),
                        dilemma.kIndex())
                .map(Figures::number);
    }

    private void spots() {
        var all = study.spots();
        for (int k = 0; k < all.size(); k++) {
            var framed = stage.frames().get(k);
            lines.add("");
            var rows = new ArrayList<List<String>>();
            rows.add(head(framed));
            all.get(k).stream().limit(MOST_SPOTS).forEach(spot -> rows.add(row(framed, spot)));
            lines.addAll(Columns.lines(rows));
            if (all.get(k).size() > MOST_SPOTS) lines.add("and more; --json holds all");
            notes(study.analyses().get(k));
        }
    }

    private List<String> head(FramedGame framed) {
        var head = new ArrayList<String>();
        head.add("Payoffs " + framed.frame());
        for (var firm : stage.firms()) head.add(Names.brief(firm.name()));
        if (ofTwo(stage)) head.add("payoffs");
        head.addAll(List.of("sum", "regret"));
        return head;
    }

    private List<String> row(FramedGame framed, Spot spot) {
        var row = new ArrayList<String>();
        row.add(spot.name());
        for (int player = 0; player < stage.firms().size(); player++) row.add(choice(framed, player, spot));
        if (ofTwo(stage)) row.add(spot.payoffs().stream().map(Figures::number).collect(Collectors.joining(", ")));
        row.add(Figures.number(spot.joint()));
        row.add(Figures.number(spot.regrets().stream().reduce(0.0, Math::max)));
        return row;
    }

    /** What a firm plays: a level, the likeliest of a mixture, or what it is told on average. */
    private String choice(FramedGame framed, int player, Spot spot) {
        var firm = stage.firms().get(player);
        if (spot.play() instanceof Profile profile) {
            var mixture = profile.mixtures().get(player);
            int certain = mixture.indexOf(1.0);
            if (certain >= 0) return firm.names().get(certain);
            if (ofTwo(stage)) return likeliest(firm, mixture);
        }
        return "mean " + Figures.number(mean(framed, player, spot));
    }

    private double mean(FramedGame framed, int player, Spot spot) {
        var rungs = stage.firms().get(player).rungs();
        if (spot.play() instanceof Profile profile) {
            return IntStream.range(0, rungs.size())
                    .mapToDouble(k ->
                            profile.mixtures().get(player).get(k) * rungs.get(k).capex())
                    .sum();
        }
        var chances = Chances.of(spot.play());
        return IntStream.range(0, chances.size())
                .mapToDouble(cell -> chances.get(cell)
                        * rungs.get(framed.table().strategy(player, cell)).capex())
                .sum();
    }

    private static String likeliest(Contender firm, List<Double> mixture) {
        var played = IntStream.range(0, mixture.size())
                .filter(k -> mixture.get(k) > NEVER)
                .boxed()
                .sorted((one, other) -> Double.compare(mixture.get(other), mixture.get(one)))
                .toList();
        var words = played.stream()
                .limit(MOST_PLAYED)
                .map(k -> firm.names().get(k) + ":"
                        + Figures.percent(mixture.get(k)).replace(" ", ""))
                .collect(Collectors.joining(" "));
        return played.size() > MOST_PLAYED ? words + " .." : words;
    }

    private void notes(Analysis analysis) {
        analysis.replies().ifPresent(replies -> {
            long rests = replies.ends().stream().filter(end -> end.isRest()).count();
            lines.add("  best replies in turn end in " + rests + " rest points and "
                    + (replies.ends().size() - rests) + " cycles"
                    + (replies.potential() ? "; an exact potential" : ""));
        });
        analysis.dominance()
                .ifPresent(dominance -> lines.add("  strict dominance leaves "
                        + dominance.kept().stream()
                                .map(kept -> Integer.toString(kept.size()))
                                .collect(Collectors.joining(" x "))
                        + " levels"));
        for (var solution : analysis.solutions()) {
            if (solution.method() instanceof LemkeHowson
                    && !solution.equilibria().isEmpty()) continue;
            if (solution.equilibria().isEmpty()) {
                lines.add("  " + Method.of(solution.method()) + " found nothing");
            }
            var notes = solution.notes().stream()
                    .filter(note -> !note.startsWith("choices are noisy"))
                    .toList();
            if (notes.isEmpty()) continue;
            lines.add("  " + solution.method().getClass().getSimpleName() + ":");
            notes.forEach(note -> lines.add("    " + note));
        }
        analysis.contradictions().forEach(lines::add);
    }
}
