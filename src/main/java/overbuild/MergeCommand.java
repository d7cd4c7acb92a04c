package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.sweep.Session;
import overbuild.sweep.Shard;
import overbuild.sweep.Stored;
import overbuild.sweep.SweepRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the shards of a sweep. */
@Command(
        name = "merge",
        description = "Joins shards of a sweep into one folder; what several of them hold must be the same.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  overbuild merge output/tiny/1f0a/shard-*")
final class MergeCommand implements Callable<Integer> {
    private static final int MOST = 5;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of shards.")
    List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the whole. Default: the folder that holds the shards.")
    Path out;

    @Option(names = "--csv", description = "Writes the rows also as rows.csv, and series as series.csv.")
    boolean csv;

    @Override
    public Integer call() throws IOException {
        var shards = folders.stream().map(Stored::of).toList();
        var first = shards.get(0);
        var sweep = first.sweep();
        for (var other : shards) {
            if (!other.id().equals(first.id()))
                throw new SweepRefused(first.folder() + " and " + other.folder() + " hold different sweeps:\n  "
                        + String.join("\n  ", other.difference(sweep)));
        }
        if (!sweep.id().equals(first.id()))
            throw new SweepRefused(
                    first.folder() + " was made by another version of the model, " + first.modelVersion() + ".");
        for (var shard : shards) shard.checkRows(sweep);
        var folder = out != null ? out : place(first.folder(), Launch.folder(sweep));
        try (var session = Session.begin(
                sweep,
                Shard.WHOLE,
                folder,
                true,
                false,
                "overbuild sweep " + Choice.quoted(sweep.file().name()) + " --resume",
                SweepCommand.program())) {
            return join(session, shards, folder);
        }
    }

    private static Path place(Path shard, Path standard) {
        var above = shard.toAbsolutePath().normalize().getParent();
        return shard.getFileName().toString().matches("shard-\\d+-of-\\d+") && above != null ? above : standard;
    }

    private int join(Session session, List<Stored> shards, Path folder) throws IOException {
        var err = spec.commandLine().getErr();
        for (var shard : shards) {
            var different = session.take(shard);
            if (different.isEmpty()) continue;
            err.println(shard.folder() + " holds other results of " + different.size() + " runs, such as "
                    + different.stream().limit(MOST).toList()
                    + "; one of them was made by a program with other results.");
            return ExitCode.SOFTWARE;
        }
        boolean done = session.isDone();
        session.conclude(done, false);
        if (csv) session.writeCsv();
        var standing = session.standing();
        spec.commandLine().getOut().println("Files: " + folder);
        err.println(standing.ended() + " of " + standing.runs() + " runs, " + standing.failed() + " failed"
                + (done ? "" : "; some are missing"));
        return standing.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
