package overbuild.report.game;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.equilibrium.StageTable;
import overbuild.scenario.Scenario;

/**
 * The stage game of a tick, solved in each frame.
 *
 * @param scenario the scenario of the run
 * @param stage the game
 * @param analyses what was found out, frame by frame
 */
public record StageStudy(Scenario scenario, StageTable stage, List<Analysis> analyses) {
    public StageStudy {
        analyses = List.copyOf(analyses);
    }

    /** What may be played in each frame. */
    List<List<Spot>> spots() {
        return IntStream.range(0, analyses.size())
                .mapToObj(k -> Spot.of(stage, stage.frames().get(k), analyses.get(k)))
                .toList();
    }

    /** Each firm's kind of game in each frame, in a sentence. */
    public String answer() {
        return IntStream.range(0, stage.firms().size())
                .mapToObj(player -> stage.firms().get(player).name() + ": " + kinds(player))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private String kinds(int player) {
        return stage.frames().stream()
                .map(framed -> framed.dilemmas().get(player).kind() + " (" + framed.frame() + ")")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** When orders of the tick are in service. */
    String delivery() {
        return stage.date().plus(scenario.structures().leadTicks()).toString();
    }
}
