package overbuild.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A scenario on test seeds as it stands and with parameters found elsewhere or on other seeds.
 *
 * @param scenario how the calibration calls it
 * @param carried whether its own targets had no part in finding the parameters
 * @param roles what each target was for the calibration: {@code used}, {@code held} or {@code given}
 * @param before the scenario as it stands
 * @param after the same with the parameters, drawn from what is known of them
 */
public record Compared(String scenario, boolean carried, List<String> roles, Trial before, Trial after) {
    public Compared {
        roles = List.copyOf(roles);
    }

    /** Places of targets with a role. */
    List<Integer> with(String role) {
        return IntStream.range(0, roles.size())
                .filter(k -> roles.get(k).equals(role))
                .boxed()
                .toList();
    }

    /** Targets with a role that are hit. */
    long hits(Trial trial, String role) {
        return with(role).stream()
                .filter(k -> trial.targets().get(k).verdict() == Assessment.Verdict.HIT)
                .count();
    }

    /** Targets with a role that are foretold better than by any null model, with parameters carried over. */
    long beaten(String role) {
        return with(role).stream()
                .filter(k -> after.targets().get(k).fit().skill() > 0)
                .count();
    }
}
