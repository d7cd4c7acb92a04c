package overbuild.report.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import overbuild.game.DilemmaClass;
import overbuild.model.Frame;
import overbuild.report.Columns;
import overbuild.report.Figures;

/** What kind of game each firm was in, tick after tick, as lines for a terminal of 100 columns. */
public final class CourseText {
    private static final int MOST_FIRMS = 12;
    private static final int PER_LINE = 60;

    private static final Map<DilemmaClass, Character> LETTERS = Map.of(
            DilemmaClass.PRISONERS_DILEMMA, 'P',
            DilemmaClass.CHICKEN, 'C',
            DilemmaClass.STAG_HUNT, 'S',
            DilemmaClass.HARMONY, 'H',
            DilemmaClass.DEADLOCK, 'D',
            DilemmaClass.NONE, '-');

    private CourseText() {}

    /** The lines. */
    public static List<String> lines(Course course) {
        var scenario = course.scenario();
        var lines = new ArrayList<String>();
        lines.add("Restraint against race in every tick of %s, seed %d: %d decisions of %d firms"
                .formatted(
                        scenario.name(),
                        scenario.seed(),
                        course.standings().size(),
                        course.firms().size()));
        lines.add("");
        lines.addAll(Columns.lines(shares(course)));
        lines.add("");
        lines.add("A letter a quarter from " + scenario.start()
                + ": P prisoner's dilemma, C chicken, S stag hunt, H harmony,");
        lines.add("D deadlock, - no choice or no difference, . the firm does not decide or has no rival");
        course.firms().stream().limit(MOST_FIRMS).forEach(firm -> lines.addAll(strip(course, firm)));
        int more = course.firms().size() - MOST_FIRMS;
        if (more > 0) lines.add("and " + more + " more firms in standings.csv");
        return lines;
    }

    private static List<List<String>> shares(Course course) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("Share of decisions"));
        for (var frame : Frame.values()) head.add(frame.toString());
        rows.add(head);
        for (var kind : DilemmaClass.values()) {
            var row = new ArrayList<>(List.of(kind == DilemmaClass.NONE ? "none (no choice)" : kind.toString()));
            for (var frame : Frame.values())
                row.add(Figures.percent(course.shares(frame).get(kind)));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> strip(Course course, String firm) {
        var rows = new ArrayList<List<String>>();
        int ticks = course.scenario().ticks();
        for (int from = 0; from < ticks; from += PER_LINE) {
            for (var frame : Frame.values()) {
                var name = from == 0 && frame == Frame.TRUE ? Names.firm(firm) : "";
                rows.add(List.of(
                        "%-24s".formatted(name),
                        "%-9s".formatted(frame),
                        letters(course, firm, frame).substring(from, Math.min(ticks, from + PER_LINE))));
            }
        }
        return Columns.lines(rows);
    }

    private static String letters(Course course, String firm, Frame frame) {
        var letters = new StringBuilder(".".repeat(course.scenario().ticks()));
        for (var standing : course.standings()) {
            if (standing.firm().equals(firm))
                letters.setCharAt(
                        standing.tick(), LETTERS.get(standing.in(frame).kind()));
        }
        return letters.toString();
    }
}
