package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.report.page.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a page for a browser of what other commands wrote. */
@Command(
        name = "report",
        description = "Makes one page for a browser of what other commands wrote; it needs no network.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  overbuild report output/duel/0123456789abcdef", "  overbuild report one two --out both.html --open"
        })
final class ReportCommand implements Callable<Integer> {
    private static final Path FILE = Path.of("report.html");

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders that 'overbuild run', 'validate', 'compare', 'dilemma' or 'sweep' wrote.")
    List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. Default: report.html in DIR; with several, in this folder.")
    Path out;

    @Option(names = "--open", description = "Opens it in the browser.")
    boolean open;

    @Override
    public Integer call() throws IOException {
        var report = Report.of(folders);
        var file = out != null ? out : folders.size() == 1 ? folders.get(0).resolve(FILE) : FILE;
        report.write(file);
        var lines = spec.commandLine().getOut();
        report.answers().forEach(lines::println);
        lines.println();
        lines.println("Report: " + file);
        if (open) Browser.open(file).ifPresent(spec.commandLine().getErr()::println);
        return 0;
    }
}
