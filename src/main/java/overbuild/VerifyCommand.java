package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.model.ModelVersion;
import overbuild.sweep.Recheck;
import overbuild.sweep.Records;
import overbuild.sweep.Stored;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs rows of a sweep again. */
@Command(
        name = "verify",
        description = "Runs some rows of a sweep again and compares them to the last bit.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild verify output/tiny/1f0a",
            "  overbuild verify output/tiny/1f0a --fraction 1",
            "  overbuild verify output/tiny/1f0a --rows 3,17"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST = 20;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of a sweep.")
    Path folder;

    @ArgGroup
    Which which = new Which();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the draw of rows. Default: 1.")
    long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many runs at the same time. Default: one per processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    /** Which rows. */
    static final class Which {
        @Option(
                names = "--fraction",
                paramLabel = "F",
                description = "Share of all rows, drawn by chance. Default: 0.1.")
        Double fraction;

        @Option(names = "--rows", paramLabel = "ROWS", split = ",", description = "Rows by number or id.")
        List<String> rows;
    }

    @Override
    public Integer call() throws IOException {
        double share = which.fraction == null ? 0.1 : which.fraction;
        if (!(share > 0 && share <= 1)) throw usage("Option '--fraction' must lie in (0, 1], but was " + share);
        if (threads < 1 || threads > 10_000)
            throw usage("Option '--threads' must lie in [1, 10000], but was " + threads);
        var stored = Stored.of(folder);
        var sweep = stored.sweep();
        try (var records = Records.of(stored, sweep)) {
            var recheck = new Recheck(sweep, records);
            var runs = which.rows == null
                    ? recheck.draw(share, seed)
                    : which.rows.stream().map(row -> named(records, row)).toList();
            return report(stored, records, runs.size(), recheck.gaps(runs, threads));
        }
    }

    private int named(Records records, String name) {
        return records.named(name)
                .orElseThrow(() -> usage(folder + " has no row " + name))
                .run();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int report(Stored stored, Records records, int runs, List<Recheck.Gap> gaps) throws IOException {
        var out = spec.commandLine().getOut();
        if (stored.modelVersion() != ModelVersion.NUMBER) {
            out.println("The rows are of model version " + stored.modelVersion() + ", this program has version "
                    + ModelVersion.NUMBER + ": results may differ for that reason.");
        }
        var trouble = trouble(stored, records);
        trouble.forEach(out::println);
        gaps.stream()
                .limit(MOST)
                .forEach(gap -> out.println(
                        "row " + gap.run() + ": " + gap.what() + " was " + gap.was() + " and is " + gap.is()));
        long bad = gaps.stream().map(Recheck.Gap::run).distinct().count();
        out.println(runs + " of " + records.count() + " rows were run again; "
                + (bad == 0 ? "all are the same to the last bit." : bad + " differ."));
        return bad == 0 && trouble.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** What of the folder is not as it was written. */
    private static List<String> trouble(Stored stored, Records records) throws IOException {
        var trouble = new ArrayList<>(stored.broken());
        var lost = stored.lost(records.count());
        lost.ifPresent(trouble::add);
        if (lost.isEmpty() && !stored.digest().isEmpty() && !stored.digest().equals(records.digest()))
            trouble.add("The rows do not have the digest that the manifest says: they have been changed, or added to.");
        return trouble;
    }
}
