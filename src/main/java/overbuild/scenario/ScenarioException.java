package overbuild.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario, or another file that somebody wrote, that cannot be read; it holds everything that is wrong, one line each in its message. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MOST_LINES = 50;
    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.where().kind())
            .thenComparing(Problem::file)
            .thenComparing(Problem::line);

    private final transient List<Problem> problems;

    /** Everything that is wrong, in the order of files and lines. */
    public ScenarioException(List<Problem> problems) {
        super(message(problems.stream().sorted(ORDER).toList()));
        this.problems = problems.stream().sorted(ORDER).toList();
    }

    ScenarioException(Problem problem) {
        this(List.of(problem));
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        var lines = problems.stream().limit(MOST_LINES).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_LINES;
        return more > 0 ? lines + "\nand " + more + " more" : lines;
    }
}
