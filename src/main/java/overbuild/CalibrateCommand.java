package overbuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import overbuild.calibration.Bench;
import overbuild.calibration.Calibration;
import overbuild.calibration.CalibrationReader;
import overbuild.calibration.Estimates;
import overbuild.calibration.Estimation;
import overbuild.calibration.Halted;
import overbuild.calibration.Ledger;
import overbuild.experiment.StopSign;
import overbuild.report.Calibrated;
import overbuild.report.CalibrationReport;
import overbuild.report.CalibrationText;
import overbuild.report.CalibrationTrials;
import overbuild.report.Compared;
import overbuild.report.Folder;
import overbuild.report.Targets;
import overbuild.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds parameters at which runs look like history. */
@Command(
        name = "calibrate",
        description = {
            "Finds the parameters at which runs come nearest to what was observed, says how",
            "sure that is, tries it on histories whose parameters are known, and holds",
            "what was found against targets and scenarios that had no part in it."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild calibrate tiny",
            "  overbuild calibrate telecom --threads 8 --max-time 10m",
            "  overbuild calibrate telecom --resume",
            "",
            "Exit code 0 also when --max-time ends it; the manifest then says complete: false."
        })
final class CalibrateCommand implements Callable<Integer> {
    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A calibration file, or the name of a shipped one.")
    String file;

    @Mixin
    Effort effort;

    @Option(names = "--resume", description = "Goes on where an earlier start ended.")
    boolean resume;

    @Option(
            names = "--max-time",
            paramLabel = "D",
            converter = Deadline.Reader.class,
            description = "Ends after a time such as 90s, 10m or 2h; a later --resume goes on.")
    Duration maxTime;

    private final ScenarioReader reader = new ScenarioReader(List.of(Targets::check));

    @Override
    public Integer call() throws IOException {
        effort.check(1);
        var calibration = new CalibrationReader(reader, Shipped::find).read(Shipped.calibration(file));
        calibration.warnings().forEach(line -> spec.commandLine().getErr().println("Warning: " + line));
        var folder = new Folder(effort.place(calibration.file().name(), calibration.id()), calibration.id());
        var stop = main.interruption.watch();
        try (var ledger = Ledger.open(calibration, folder.path(), resume, effort.out == null, command());
                var deadline = new Deadline(maxTime, stop)) {
            var found = find(calibration, ledger, stop);
            var compared = found.flatMap(estimates -> compare(calibration, estimates, stop));
            if (compared.isEmpty()) return unfinished(deadline.hasPassed(), folder);
            return report(new Calibrated(calibration, found.get(), compared.get(), command()), folder);
        } catch (UncheckedIOException failure) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "\nPoints that were looked at are kept. Go on, once the trouble is over, with: " + again());
            throw failure;
        }
    }

    private Optional<Estimates> find(Calibration calibration, Ledger ledger, StopSign stop) {
        var progress = new CalibrationProgress(spec.commandLine().getErr());
        try (var bench = new Bench(calibration, ledger, effort.threads, stop)) {
            return Optional.of(new Estimation(calibration, bench, progress).find());
        } catch (Halted halted) {
            return Optional.empty();
        } finally {
            progress.end();
        }
    }

    private Optional<List<Compared>> compare(Calibration calibration, Estimates found, StopSign stop) {
        var trials = new CalibrationTrials(calibration, found, reader);
        try (var progress = Progress.of("Tests", trials.runs())) {
            return trials.play(effort.threads, progress::step, stop);
        }
    }

    private int unfinished(boolean late, Folder folder) {
        spec.commandLine()
                .getErr()
                .println((late ? "Time is up" : "Interrupted") + ": what was looked at is kept in " + folder.path()
                        + ". Go on with: " + again());
        return ExitCode.OK;
    }

    private int report(Calibrated calibrated, Folder folder) throws IOException {
        var report = new CalibrationReport(calibrated, Version.program());
        report.publish(folder, !effort.noCharts);
        effort.print(
                () -> report.document(folder),
                new CalibrationText(calibrated).lines(),
                effort.place(
                        calibrated.calibration().file().name(),
                        calibrated.calibration().id()));
        return ExitCode.OK;
    }

    private String again() {
        return command() + " --resume";
    }

    private String command() {
        var words = new ArrayList<>(List.of("overbuild", "calibrate", Choice.quoted(file)));
        if (effort.out != null) words.addAll(List.of("--out", Choice.quoted(effort.out.toString())));
        return String.join(" ", words);
    }
}
