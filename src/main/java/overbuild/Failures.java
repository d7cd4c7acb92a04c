package overbuild;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import overbuild.report.FolderTaken;
import overbuild.report.page.NoReport;
import overbuild.scenario.Nearest;
import overbuild.scenario.ScenarioException;
import overbuild.sweep.SweepRefused;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person is told when something goes wrong, and the exit code that goes with it. */
final class Failures {
    private Failures() {}

    /** A command line that cannot be understood. */
    static int usage(ParameterException failure, String... args) {
        var command = failure.getCommandLine();
        var err = command.getErr();
        err.println(failure.getMessage());
        if (failure instanceof UnmatchedArgumentException unmatched)
            near(unmatched).ifPresent(err::println);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static Optional<String> near(UnmatchedArgumentException failure) {
        var given = failure.getUnmatched().get(0);
        var command = failure.getCommandLine();
        var known = given.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        return Nearest.to(given, known).map(name -> "Maybe '" + name + "'?");
    }

    /** A command that did not end well. */
    static int report(Throwable failure, PrintWriter err, boolean debug) {
        if (debug) failure.printStackTrace(err);
        else err.println(words(failure));
        return badInput(failure) ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static boolean badInput(Throwable failure) {
        return failure instanceof InvalidPathException
                || failure instanceof ScenarioException
                || failure instanceof NoReport
                || failure instanceof FolderTaken
                || failure instanceof SweepRefused;
    }

    private static String words(Throwable failure) {
        if (badInput(failure)) return failure.getMessage();
        if (failure instanceof OutOfMemoryError) return "Out of memory. Give Java more with OVERBUILD_OPTS=-Xmx4g.";
        if (failure instanceof UncheckedIOException wrapped) return file(wrapped.getCause());
        if (failure instanceof IOException trouble) return file(trouble);
        return "Unexpected: " + failure + " (--debug shows where)";
    }

    private static String file(IOException trouble) {
        if (trouble instanceof AccessDeniedException denied) return "May not read or write " + denied.getFile();
        if (trouble instanceof NoSuchFileException missing) return "There can be no " + missing.getFile();
        if (trouble instanceof FileSystemException) return trouble.getMessage();
        return "Reading or writing failed: " + trouble.getMessage();
    }
}
