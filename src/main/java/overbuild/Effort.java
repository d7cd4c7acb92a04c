package overbuild;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import overbuild.experiment.Blocks;
import overbuild.experiment.Replications;
import overbuild.experiment.Replications.Keeper;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.report.Json;
import overbuild.report.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

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

    void checkConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1))
            throw usage("Option '--confidence' must lie between 0 and 1, but was " + confidence);
    }

    private void check(String option, int value) {
        if (value >= 1 && value <= MOST) return;
        throw usage("Option '" + option + "' must lie in [1, " + MOST + "], but was " + value);
    }

    /** Plays studies block by block, behind a bar. */
    <T> List<List<RunResult<T>>> play(List<Study> studies, Function<Study, Keeper<T>> keepers, StopSign stop) {
        var arms = studies.stream()
                .map(study -> new Replications(study.scenario(), study.seed(), study.runs(), threads))
                .toList();
        try (var progress = Progress.of(arms.size() * arms.get(0).runs())) {
            return new Blocks(arms, threads).play(studies.stream().map(keepers).toList(), progress::step, stop);
        }
    }

    /** Prints a document, or lines and where the files are. */
    void print(Supplier<ObjectNode> document, List<String> lines, Path place) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(document.get()));
            return;
        }
        lines.forEach(out::println);
        out.println("Files: " + place);
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Where the files of something go. */
    Path place(String name, String id) {
        return out != null ? out : Path.of("output", name, id);
    }
}
