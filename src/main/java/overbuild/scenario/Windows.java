package overbuild.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks that targets look at quarters that the run has. */
final class Windows {
    private Windows() {}

    /** What is wrong; nothing where a patch has moved or shortened the run on purpose. */
    static List<Problem> check(Resolved resolved) {
        List<Problem> problems = new ArrayList<>();
        if (moved(resolved)) return problems;
        var scenario = resolved.scenario();
        for (int k = 0; k < scenario.targets().size(); k++) {
            var window = scenario.targets().get(k).window();
            if (window == null) continue;
            boolean inside = scenario.start().compareTo(window.get(0)) <= 0
                    && window.get(1).compareTo(scenario.end()) < 0;
            if (inside) continue;
            var last = scenario.end().plus(-1);
            var rest = "must lie in [%s, %s], but was %s".formatted(scenario.start(), last, Leaves.show(window));
            problems.add(resolved.problem("targets[" + k + "].window", rest));
        }
        return problems;
    }

    /** Whether a patch has moved or shortened the run. */
    static boolean moved(Resolved resolved) {
        return Stream.of("start", "ticks")
                .anyMatch(path -> resolved.origin(path).kind() == Origin.Kind.SET);
    }
}
