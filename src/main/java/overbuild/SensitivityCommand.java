package overbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.report.Folder;
import overbuild.report.Json;
import overbuild.report.SensitivityDocument;
import overbuild.report.SensitivityReport;
import overbuild.report.SensitivityText;
import overbuild.report.Targets;
import overbuild.scenario.ScenarioReader;
import overbuild.sweep.Session;
import overbuild.sweep.Shard;
import overbuild.sweep.Stored;
import overbuild.sweep.SweepReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what the outcomes of a sweep depend on. */
@Command(
        name = "sensitivity",
        description = {
            "Says what the outcomes of a sweep depend on: which parameters matter (design",
            "Morris), their shares in the variance (design Saltelli), the part of chance",
            "(two or more replications), and where something happens (--where)."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild sensitivity ai-sobol",
            "  overbuild sensitivity output/ai-sobol/0123456789abcdef --outcome price_collapse",
            "  overbuild sensitivity tiny --where 'glut > 0'",
            "",
            "A sweep that is not finished is asked as far as it is. Exit codes: 0 done;",
            "2 bad usage or bad input, nothing written."
        })
final class SensitivityCommand implements Callable<Integer> {
    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|FILE",
            description =
                    "A folder that 'overbuild sweep' wrote; or a sweep file, or the name of a shipped one, which is run"
                            + " first where that has not been done.")
    String place;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description =
                    "An outcome that the sweep keeps; may be given many times. Default: those that its file names.")
    List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Looks for the parameters at which it holds, such as 'glut > 0' or 'price_collapse >= 0.5'.")
    String where;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files. Default: sensitivity in that of the sweep.")
    Path out;

    @Option(names = "--no-charts", description = "Draws nothing.")
    boolean noCharts;

    @Option(names = "--json", description = "Prints one JSON document instead of tables.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        var source = Path.of(place);
        var stored = Files.isDirectory(source) ? Stored.of(source) : run();
        var question = Question.of(stored, outcomes, where);
        var folder = new Folder(out != null ? out : stored.folder().resolve(SensitivityReport.KIND), stored.id());
        folder.check();
        var sensitivity = question.answer();
        new SensitivityReport(sensitivity, command(), Version.program()).publish(folder, !noCharts);
        var lines = json
                ? List.of(Json.text(new SensitivityDocument(sensitivity).document()))
                : new SensitivityText(sensitivity).lines();
        lines.forEach(spec.commandLine().getOut()::println);
        if (!json) spec.commandLine().getOut().println("\nFiles: " + folder.path());
        return 0;
    }

    /** Runs what a sweep file has no rows of yet. */
    private Stored run() throws IOException {
        var sweep =
                new SweepReader(new ScenarioReader(List.of(Targets::check)), Shipped::find).read(Shipped.sweep(place));
        var folder = Path.of("output", sweep.file().name(), sweep.id());
        var begun = Stored.in(folder);
        if (begun.isPresent() && begun.get().isComplete()) return begun.get();
        var stop = main.interruption.watch();
        var command = "overbuild sweep " + Choice.quoted(place) + " --resume";
        try (var session =
                Session.begin(sweep, Shard.WHOLE, folder, begun.isPresent(), true, command, SweepCommand.program())) {
            var progress = new SweepProgress(spec.commandLine().getErr());
            int threads = Runtime.getRuntime().availableProcessors();
            boolean done = session.run(threads, sweep.file().stop().limit(), stop, progress);
            session.conclude(done, stop.isRaised());
            progress.end(session.standing());
        }
        return Stored.of(folder);
    }

    private String command() {
        var words = new ArrayList<>(List.of("overbuild", "sensitivity", Choice.quoted(place)));
        outcomes.forEach(name -> words.addAll(List.of("--outcome", Choice.quoted(name))));
        if (where != null) words.addAll(List.of("--where", Choice.quoted(where)));
        if (out != null) words.addAll(List.of("--out", Choice.quoted(out.toString())));
        return String.join(" ", words);
    }
}
