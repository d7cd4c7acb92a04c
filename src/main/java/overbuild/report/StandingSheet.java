package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import overbuild.equilibrium.StageStanding;
import overbuild.model.Frame;

/** {@code standings.csv}: what restraint and race were worth to each firm in each tick. */
public final class StandingSheet {
    private static final List<String> PAYOFFS = List.of("t", "r", "p", "s", "class");

    private StandingSheet() {}

    /** The file. */
    public static Contents of(List<StageStanding> standings) {
        var columns = new ArrayList<>(List.of("tick", "date", "firm", "restrain", "race"));
        for (var frame : Frame.values()) {
            for (var payoff : PAYOFFS) columns.add(frame.name().toLowerCase(Locale.ROOT) + "_" + payoff);
        }
        var rows = standings.stream().map(StandingSheet::row).toList();
        return folder -> Csv.write(new Sheet(columns, rows), folder.resolve("standings.csv"));
    }

    private static List<Object> row(StageStanding standing) {
        var row = new ArrayList<Object>(List.of(
                standing.tick(),
                standing.date(),
                standing.firm(),
                standing.restrain().capex(),
                standing.race().capex()));
        for (var dilemma : standing.frames()) {
            row.addAll(List.of(
                    dilemma.temptation(), dilemma.reward(), dilemma.punishment(), dilemma.sucker(), dilemma.kind()));
        }
        return row;
    }
}
