package overbuild;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import overbuild.cluster.SlurmScript;
import overbuild.report.Targets;
import overbuild.scenario.ScenarioReader;
import overbuild.sweep.Probe;
import overbuild.sweep.Shard;
import overbuild.sweep.Span;
import overbuild.sweep.Sweep;
import overbuild.sweep.SweepReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a sweep will cost. */
@Command(
        name = "plan",
        description =
                "Says how many runs a sweep has, how long they take and how large their files get, from a few of them.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild plan tiny",
            "  overbuild plan my-sweep.yaml --threads 64",
            "  overbuild plan tiny --slurm --tasks 8 --threads 4 > tiny.sh && sbatch tiny.sh",
            "",
            "Shards count from 1, and so do the tasks of the job array: --array=1-N.",
            "Task I runs '--shard I/N --resume'; 'merge' joins the folders."
        })
final class PlanCommand implements Callable<Integer> {
    private static final int MOST = 5;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A sweep file, or the name of a shipped one.")
    String file;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "For how many runs at the same time. Default: one per processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--slurm", description = "Prints a job array for Slurm's sbatch, with the plan as comments.")
    boolean slurm;

    @Option(
            names = "--tasks",
            paramLabel = "N",
            description = "Tasks of the job array. Default: so many that each takes about half an hour.")
    Integer tasks;

    @Override
    public Integer call() {
        if (tasks != null && !slurm) throw usage("Option '--tasks' belongs to '--slurm'");
        if (tasks != null && (tasks < 1 || tasks > SlurmScript.MOST_TASKS))
            throw usage("Option '--tasks' must lie in [1, " + SlurmScript.MOST_TASKS + "], but was " + tasks);
        if (threads < 1 || threads > 1_000_000)
            throw usage("Option '--threads' must lie in [1, 1000000], but was " + threads);
        var sweep =
                new SweepReader(new ScenarioReader(List.of(Targets::check)), Shipped::find).read(Shipped.sweep(file));
        if (tasks != null) new Shard(1, tasks).check(sweep);
        var probe = Probe.of(sweep);
        var out = spec.commandLine().getOut();
        if (slurm) out.print(script(sweep, probe).text());
        else lines(sweep, probe).forEach(out::println);
        if (probe.refused().isEmpty()) return ExitCode.OK;
        var err = spec.commandLine().getErr();
        err.println(probe.refused().size() + " of " + probe.looked()
                + " cells cannot be made; they would be rows of failed runs:");
        probe.refused().stream().limit(MOST).forEach(line -> err.println("  " + line));
        return ExitCode.SOFTWARE;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private SlurmScript script(Sweep sweep, Probe probe) {
        double seconds = probe.mean() * sweep.size() / threads;
        int many =
                tasks != null ? tasks : SlurmScript.tasks(seconds, sweep.order().cells());
        return new SlurmScript(
                sweep.file().name(),
                many,
                threads,
                seconds / many,
                Launch.words(),
                file,
                Launch.folder(sweep).toString(),
                lines(sweep, probe));
    }

    private List<String> lines(Sweep sweep, Probe probe) {
        var most = sweep.file().stop().intervals().isEmpty() ? "" : " at most";
        double seconds = probe.mean() * sweep.size() / threads;
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%,d cells of %,d runs:%s %,d runs",
                        sweep.order().cells(),
                        sweep.order().replications(),
                        most,
                        sweep.size()),
                String.format(
                        Locale.ROOT,
                        "A run takes %.3g ms, by %d of them (%.3g to %.3g ms); on %d threads that is about %s",
                        1000 * probe.mean(),
                        probe.runs(),
                        1000 * probe.shortest(),
                        1000 * probe.longest(),
                        threads,
                        Span.words(seconds)),
                String.format(
                        Locale.ROOT,
                        "A row has %.0f bytes: a journal of %s, and as much again in Parquet at most",
                        probe.bytes(),
                        size(probe.bytes() * sweep.size())),
                probe.looked() + " of " + sweep.order().cells()
                        + " cells were made to see whether their values go together");
    }

    private static String size(double bytes) {
        double megabytes = bytes / 1e6;
        return megabytes < 1
                ? String.format(Locale.ROOT, "%.0f kB", Math.max(1, bytes / 1e3))
                : megabytes < 1000
                        ? String.format(Locale.ROOT, "%.0f MB", megabytes)
                        : String.format(Locale.ROOT, "%.1f GB", megabytes / 1000);
    }
}
