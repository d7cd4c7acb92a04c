package overbuild.selftest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import overbuild.scenario.Nearest;
import overbuild.selftest.kind.Inputs;

/** Runs the program's own code on cases whose answers are known. */
public final class Suite {
    private Suite() {}

    /** The cases of some kinds; of all when none is named. */
    public static List<Case> only(Collection<String> kinds, List<Case> cases) {
        if (kinds.isEmpty()) return cases;
        check(kinds, cases);
        return cases.stream().filter(one -> kinds.contains(one.kind())).toList();
    }

    /** A kind that nobody knows is a slip of the pen. */
    private static void check(Collection<String> kinds, List<Case> cases) {
        var known = new TreeSet<String>(Kinds.covered());
        for (var one : CaseFile.shipped()) known.add(one.kind());
        for (var one : cases) known.add(one.kind());
        for (var kind : kinds) {
            if (!known.contains(kind)) {
                throw new IllegalArgumentException(
                        "There is no kind '" + kind + "'. " + Nearest.hint(kind, new ArrayList<>(known)));
            }
        }
    }

    /**
     * Runs one case.
     *
     * @param slow whether it may take minutes
     */
    public static Result run(Case test, boolean slow) {
        var kind = Kinds.named(test.kind());
        if (kind.isEmpty()) return Result.notCovered(test, "");
        if (kind.get().slow() && !slow) return Result.notCovered(test, "takes minutes: --slow runs it");
        if (test.inputs() == null) return Result.failed(test, "the case has no 'inputs'");
        if (test.outputs() == null) return Result.failed(test, "the case has no 'outputs'");
        try {
            var inputs = new Inputs(test.inputs(), test.through().equals("run"));
            return Result.answered(test, kind.get().outputs(inputs));
        } catch (RuntimeException failure) {
            return Result.failed(test, reason(failure));
        }
    }

    private static String reason(RuntimeException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
