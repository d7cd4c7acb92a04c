package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import overbuild.report.SweepFigures;
import overbuild.report.Targets;
import overbuild.scenario.ScenarioReader;
import overbuild.sweep.Engine;
import overbuild.sweep.Session;
import overbuild.sweep.Shard;
import overbuild.sweep.Span;
import overbuild.sweep.Standing;
import overbuild.sweep.Sweep;
import overbuild.sweep.SweepReader;
import overbuild.sweep.SweepRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs a sweep. */
@Command(
        name = "sweep",
        description = "Runs many cells of a space of parameters, and keeps a row of each run that ends.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild sweep tiny",
            "  overbuild sweep my-sweep.yaml --threads 8 --max-time 30m",
            "  overbuild sweep my-sweep.yaml --resume",
            "  overbuild sweep my-sweep.yaml --shard 2/3",
            "",
            "Exit code 0 also when --max-time ends it; the manifest then says complete: false."
        })
final class SweepCommand implements Callable<Integer> {
    private static final String NO_SPARK =
            "There is no Spark here. Build the program with it, mvn -Pfull package, and let Spark start it:"
                    + " spark-submit --class overbuild.Main target/overbuild.jar sweep FILE --engine spark. See docs/scaling.md.";

    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A sweep file, or the name of a shipped one.")
    String file;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many runs at the same time; results do not depend on it. Default: one per processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "local",
            description = "${COMPLETION-CANDIDATES}. Default: local.")
    Where engine;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master. Default: that of spark-submit, or else this machine.")
    String master;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Runs the I-th of N shares of the sweep; 'merge' joins them.")
    String shard;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files. Default: output/<sweep>/<id>/, with a folder for each shard.")
    Path out;

    @Option(names = "--resume", description = "Goes on where an earlier start ended.")
    boolean resume;

    @Option(
            names = "--max-time",
            paramLabel = "D",
            description = "Ends after a time such as 90s, 10m or 2h; a later --resume goes on.")
    String maxTime;

    @Option(names = "--csv", description = "Writes the rows also as rows.csv, and series as series.csv.")
    boolean csv;

    @Option(names = "--no-charts", description = "Draws no charts.")
    boolean noCharts;

    /** What runs the runs. */
    enum Where {
        /** Threads of this process. */
        local,
        /** Spark. */
        spark
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > 10_000)
            throw usage("Option '--threads' must lie in [1, 10000], but was " + threads);
        if (master != null && engine != Where.spark) throw usage("Option '--master' belongs to '--engine spark'");
        var share = share();
        var given = maxTime == null
                ? null
                : Span.parse(maxTime)
                        .orElseThrow(() -> usage(String.format(Span.WORDS, "Option '--max-time'", maxTime)));
        var sweep =
                new SweepReader(new ScenarioReader(List.of(Targets::check)), Shipped::find).read(Shipped.sweep(file));
        share.check(sweep);
        var folder = folder(sweep, share);
        var stop = main.interruption.watch();
        try (var engine = engine(sweep);
                var session = Session.begin(sweep, share, folder, resume, out == null, command(), program())) {
            session.mended().forEach(spec.commandLine().getErr()::println);
            var progress = new SweepProgress(spec.commandLine().getErr());
            boolean done =
                    session.run(engine, shorter(given, sweep.file().stop().limit()), stop, progress);
            session.conclude(done, stop.isRaised());
            if (csv && !stop.isRaised()) session.writeCsv();
            progress.end(session.standing());
            if (!stop.isRaised()) show(sweep, folder);
            return report(session.standing(), done, stop.isRaised(), folder);
        } catch (IOException failure) {
            spec.commandLine()
                    .getErr()
                    .println("\nRows that had ended are kept. Go on, once the trouble is over, with: " + command());
            throw failure;
        }
    }

    private void show(Sweep sweep, Path folder) throws IOException {
        var figures = SweepFigures.of(folder, sweep);
        figures.lines().forEach(spec.commandLine().getOut()::println);
        if (!noCharts) figures.write(folder);
    }

    private Engine engine(Sweep sweep) {
        if (engine == Where.local) return Engine.local(sweep, threads);
        try {
            return ServiceLoader.load(Engine.Cluster.class, Engine.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> new SweepRefused(NO_SPARK))
                    .engine(sweep, master, threads);
        } catch (NoClassDefFoundError | ServiceConfigurationError withoutSpark) {
            throw new SweepRefused(NO_SPARK);
        }
    }

    private Shard share() {
        if (shard == null) return Shard.WHOLE;
        return Shard.parse(shard)
                .orElseThrow(() -> usage("Option '--shard' must be I/N with I from 1 to N, but was '" + shard + "'"));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static Duration shorter(Duration one, Duration other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.compareTo(other) < 0 ? one : other;
    }

    private Path folder(Sweep sweep, Shard share) {
        if (out != null) return out;
        var whole = Launch.folder(sweep);
        return share.isWhole() ? whole : whole.resolve("shard-" + share.index() + "-of-" + share.of());
    }

    private String command() {
        var words = new ArrayList<>(List.of("overbuild", "sweep", Choice.quoted(file)));
        if (engine == Where.spark) words.addAll(List.of("--engine", "spark"));
        if (master != null) words.addAll(List.of("--master", Choice.quoted(master)));
        if (shard != null) words.addAll(List.of("--shard", shard));
        if (out != null) words.addAll(List.of("--out", Choice.quoted(out.toString())));
        if (csv) words.add("--csv");
        return String.join(" ", words) + " --resume";
    }

    static Map<String, String> program() {
        var version = new Version();
        Map<String, String> program = new LinkedHashMap<>();
        program.put("version", version.number());
        program.put("commit", version.commit());
        program.put("jvm", Version.java());
        return program;
    }

    private int report(Standing end, boolean done, boolean interrupted, Path folder) {
        var err = spec.commandLine().getErr();
        spec.commandLine().getOut().println("Files: " + folder);
        if (!done) {
            err.println((interrupted ? "Interrupted: " : "Time is up: ") + end.ended() + " of " + end.runs()
                    + " runs have ended and are kept. Go on with: " + command());
        }
        if (end.failed() > 0)
            err.println(end.failed() + " of " + end.ended()
                    + " runs failed; each is a row with its cause and the command that repeats it.");
        return end.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
