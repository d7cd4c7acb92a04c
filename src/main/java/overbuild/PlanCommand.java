package overbuild;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import overbuild.report.Targets;
import overbuild.scenario.ScenarioReader;
import overbuild.sweep.Probe;
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
        footer = {"  overbuild plan tiny", "  overbuild plan my-sweep.yaml --threads 64"})
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

    @Override
    public Integer call() {
        if (threads < 1 || threads > 1_000_000)
            throw new ParameterException(
                    spec.commandLine(), "Option '--threads' must lie in [1, 1000000], but was " + threads);
        var sweep =
                new SweepReader(new ScenarioReader(List.of(Targets::check)), Shipped::find).read(Shipped.sweep(file));
        var probe = Probe.of(sweep);
        lines(sweep, probe).forEach(spec.commandLine().getOut()::println);
        if (probe.refused().isEmpty()) return ExitCode.OK;
        var err = spec.commandLine().getErr();
        err.println(probe.refused().size() + " of " + probe.looked()
                + " cells cannot be made; they would be rows of failed runs:");
        probe.refused().stream().limit(MOST).forEach(line -> err.println("  " + line));
        return ExitCode.SOFTWARE;
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
