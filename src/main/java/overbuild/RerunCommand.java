package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import overbuild.engine.Run;
import overbuild.experiment.RunResult;
import overbuild.model.History;
import overbuild.report.Charts;
import overbuild.report.Findings;
import overbuild.report.Folder;
import overbuild.report.Measured;
import overbuild.report.Results;
import overbuild.report.RunReport;
import overbuild.report.Study;
import overbuild.sweep.Cell;
import overbuild.sweep.Row;
import overbuild.sweep.Sweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one row of a sweep with all its files. */
@Command(
        name = "rerun",
        description = "Runs one row of a sweep again and writes all files of that run, as 'run' does.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  overbuild rerun output/tiny/1f0a#17", "  overbuild rerun output/tiny/1f0a#3a1b5c7d9e0f1a2b"})
final class RerunCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR#ROW", description = "Folder of a sweep, and a row by number or id.")
    String row;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files. Default: output/<scenario>/<row's id>/.")
    Path out;

    @Option(names = "--no-charts", description = "Draws no charts.")
    boolean noCharts;

    @Override
    public Integer call() throws IOException {
        var found = SweepRow.of(row);
        return play(found.sweep(), found.cell(), found.row());
    }

    private int play(Sweep sweep, Cell cell, Row found) throws IOException {
        var resolved = sweep.resolve(cell, found.seed());
        var study = new Study(resolved, OptionalInt.empty(), sweep.base(cell));
        var folder = new Folder(
                out != null ? out : Path.of("output", resolved.scenario().name(), study.runId()), study.runId());
        folder.check();
        try {
            return report(sweep, found, study, Run.play(resolved.scenario(), found.seed()), folder);
        } catch (RuntimeException failure) {
            if (found.isCompleted()) throw failure;
            spec.commandLine().getErr().println("The run failed again: " + failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private int report(Sweep sweep, Row found, Study study, History history, Folder folder) throws IOException {
        var row = new RunResult.Completed<>(0, found.seed(), Measured.of(study.scenario(), history));
        var results = new Results(study, List.of(row));
        new RunReport(results, history, Version.program()).publish(folder, draft -> {
            if (!noCharts) Charts.of(results, history).write(draft);
        });
        var out = spec.commandLine().getOut();
        new ArrayList<>(Findings.of(results)).forEach(out::println);
        out.println("Files: " + folder.path());
        return compared(sweep, found, history, study);
    }

    private int compared(Sweep sweep, Row found, History history, Study study) {
        var err = spec.commandLine().getErr();
        var gaps = sweep.gaps(found, study.scenario(), history);
        if (gaps.isEmpty()) {
            err.println("The row has the same numbers, to the last bit.");
            return ExitCode.OK;
        }
        gaps.forEach(gap -> err.println(gap.what() + " was " + gap.was() + " in the row and is " + gap.is()));
        return ExitCode.SOFTWARE;
    }
}
