package overbuild.report.game;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.equilibrium.StageStanding;
import overbuild.game.DilemmaClass;
import overbuild.model.Frame;
import overbuild.scenario.Scenario;

/**
 * What restraint and race were worth to each firm in each tick of a run.
 *
 * @param scenario the scenario of the run
 * @param standings tick after tick, firms in their order
 */
public record Course(Scenario scenario, List<StageStanding> standings) {
    public Course {
        standings = List.copyOf(standings);
    }

    /** The firms that decided in any tick, in order of appearance. */
    public List<String> firms() {
        return standings.stream().map(StageStanding::firm).distinct().toList();
    }

    /** Share of all decisions of firms in each class. */
    public Map<DilemmaClass, Double> shares(Frame frame) {
        var shares = new LinkedHashMap<DilemmaClass, Double>();
        for (var kind : DilemmaClass.values()) {
            long count = standings.stream()
                    .filter(standing -> standing.in(frame).kind() == kind)
                    .count();
            shares.put(kind, (double) count / Math.max(1, standings.size()));
        }
        return shares;
    }
}
