package overbuild.equilibrium;

import java.util.List;
import java.util.Optional;
import overbuild.model.Frame;

/**
 * What the runs say in one frame.
 *
 * @param frame in whose eyes
 * @param game the game
 * @param judgement the kind of game, where the choice is between two strategies
 * @param firms what restraint and race are worth to each firm; empty with more strategies
 * @param resting equilibria of mean payoffs
 * @param settled whether what is asked is beyond chance: the kind or, with more strategies, all pure equilibria
 */
public record FrameReading(
        Frame frame,
        EmpiricalGame game,
        Optional<Judgement> judgement,
        List<FirmReading> firms,
        List<Resting> resting,
        boolean settled) {
    public FrameReading {
        firms = List.copyOf(firms);
        resting = List.copyOf(resting);
    }
}
