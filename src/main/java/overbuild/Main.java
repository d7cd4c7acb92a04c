package overbuild;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: reads the command line and leaves with an exit code. */
@Command(
        name = "overbuild",
        description = "A laboratory for capacity races: overbuilding, utilisation and price collapse.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild run scenarios/telecom-1996.yaml",
            "  overbuild run duel --set 'firms.*.beliefs.kappa=1'",
            "  overbuild validate telecom-1996",
            "  overbuild explain duel",
            "  overbuild list strategies",
            "",
            "Exit codes: 0 done; 1 a run or a check failed; 2 bad usage or bad input,",
            "nothing written; 130 or 143 interrupted, finished work kept."
        })
public final class Main {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error comes from.")
    boolean debug;

    final Interruption interruption = new Interruption();

    private static final List<Class<?>> COMMANDS = List.of(
            RunCommand.class,
            WatchCommand.class,
            PlayCommand.class,
            ValidateCommand.class,
            CompareCommand.class,
            AuditCommand.class,
            GameCommand.class,
            SweepCommand.class,
            PlanCommand.class,
            MergeCommand.class,
            VerifyCommand.class,
            RerunCommand.class,
            DilemmaCommand.class,
            TournamentCommand.class,
            AttributeCommand.class,
            RankCommand.class,
            SensitivityCommand.class,
            CalibrateCommand.class,
            ReportCommand.class,
            ExplainCommand.class,
            ListCommand.class,
            SchemaCommand.class,
            SelftestCommand.class,
            CompletionCommand.class,
            HelpCommand.class);

    /** Commands that tell of others. */
    private static final List<String> TELLING = List.of("help", "completion");

    /** Commands that need a display; the others draw without one, also while Java shuts down. */
    private static final List<String> ON_SCREEN = List.of("watch", "report", "play");

    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        if (ON_SCREEN.stream().noneMatch(List.of(args)::contains)
                || List.of(args).contains("--console")) System.setProperty("java.awt.headless", "true");
        System.exit(execute(stream(FileDescriptor.out), stream(FileDescriptor.err), args));
    }

    /** Runs one command and returns its exit code. */
    public static int execute(PrintWriter out, PrintWriter err, String... args) {
        var main = new Main();
        var line = new CommandLine(main);
        commands(args).forEach(line::addSubcommand);
        line.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, err, main.debug));
        try {
            return line.execute(args);
        } catch (Error failure) {
            return Failures.report(failure, err, main.debug);
        } finally {
            out.flush();
            err.flush();
            main.interruption.done();
        }
    }

    /** The command that is asked for, which so need not wait until all others are read; all of them where none is. */
    private static List<Class<?>> commands(String... args) {
        var asked = args.length == 0 || TELLING.contains(args[0]) ? "" : args[0];
        return COMMANDS.stream()
                .filter(command -> command.getSimpleName().equals(className(asked)))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String className(String command) {
        return command.isEmpty() ? "" : Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Command";
    }

    private static PrintWriter stream(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
