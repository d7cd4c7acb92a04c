package overbuild.equilibrium;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import overbuild.experiment.Interval;
import overbuild.game.Dilemma;
import overbuild.game.DilemmaClass;

/**
 * What restraint and race are worth to one firm.
 *
 * @param firm its name
 * @param corners mean payoffs where all others restrain themselves, or all race
 * @param temptation T with its interval
 * @param reward R
 * @param punishment P
 * @param sucker S
 * @param greed T - R, of the same runs
 * @param fear P - S
 * @param gain R - P
 * @param kIndex (R - P)/(T - S), interval over resamples
 * @param efficiencyLoss (R - P)/R, interval over resamples
 * @param racing what racing brings more, by the number of other firms that race, mean over which
 * @param patience whether it is patient enough
 */
public record FirmReading(
        String firm,
        Dilemma corners,
        Interval temptation,
        Interval reward,
        Interval punishment,
        Interval sucker,
        Interval greed,
        Interval fear,
        Interval gain,
        Interval kIndex,
        Interval efficiencyLoss,
        List<Interval> racing,
        Patience patience) {
    public FirmReading {
        racing = List.copyOf(racing);
    }

    /** Its class. */
    public DilemmaClass kind() {
        return corners.kind();
    }

    /** Fewest other racers against which restraint pays more than a race; none when it never does. */
    public OptionalInt yieldsTo() {
        return IntStream.range(0, racing.size())
                .filter(others -> racing.get(others).mean() < 0)
                .findFirst();
    }
}
