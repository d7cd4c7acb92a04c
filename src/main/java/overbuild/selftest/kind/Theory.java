package overbuild.selftest.kind;

import java.util.List;
import overbuild.equilibrium.Yardsticks;
import overbuild.model.History;
import overbuild.model.Yardstick;

/** What the program's yardsticks say of a race at rest. */
final class Theory {
    private Theory() {}

    static Yardstick of(EqualRace race, Rest rest) {
        var one = new History(race.stepping(1).scenario(1).start(), rest.curve(), List.of(rest.state()));
        return Yardsticks.of(race.stepping(1).scenario(1), one).get(0);
    }
}
