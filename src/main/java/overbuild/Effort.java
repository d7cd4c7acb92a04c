package overbuild;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How runs are played and where their files go: options that commands share. */
final class Effort {
    private static final int MOST = 1_000_000;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many runs at the same time; results do not depend on it. Default: one per processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files themselves. Default: output/<scenario>/<run id>/.")
    Path out;

    @Option(names = "--json", description = "Prints one JSON document instead of a table.")
    boolean json;

    @Option(names = "--no-charts", description = "Draws no charts.")
    boolean noCharts;

    void check(int runs) {
        check("--runs", runs);
        check("--threads", threads);
        if (out != null && out.toString().isBlank()) throw usage("Option '--out' names no folder");
    }

    private void check(String option, int value) {
        if (value >= 1 && value <= MOST) return;
        throw usage("Option '" + option + "' must lie in [1, " + MOST + "], but was " + value);
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Where the files of something go. */
    Path place(String name, String id) {
        return out != null ? out : Path.of("output", name, id);
    }
}
