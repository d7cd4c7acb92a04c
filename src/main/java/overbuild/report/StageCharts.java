package overbuild.report;

import java.util.List;
import java.util.Locale;
import overbuild.equilibrium.StageStanding;
import overbuild.equilibrium.StageTable;
import overbuild.scenario.Scenario;

/** The pictures of stage games, as SVG and PNG files. */
public final class StageCharts {
    private StageCharts() {}

    /** The table of two firms in each frame; nothing for more. */
    public static Contents of(Scenario scenario, StageTable stage) {
        return folder -> {
            if (stage.firms().size() != 2) return;
            for (var framed : stage.frames()) {
                var name = framed.frame().ordinal() + 1 + "-"
                        + framed.frame().name().toLowerCase(Locale.ROOT);
                new Picture(name, ReplyChart.of(scenario, stage, framed)).write(folder.resolve(Charts.FOLDER));
            }
        };
    }

    /** The kind of game of each firm over time. */
    public static Contents of(Scenario scenario, List<StageStanding> standings) {
        return folder -> {
            if (standings.isEmpty()) return;
            new Picture("classes", ClassChart.of(scenario, standings)).write(folder.resolve(Charts.FOLDER));
        };
    }
}
