package overbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import overbuild.experiment.StopSign;
import overbuild.gui.SeatWindow;
import overbuild.gui.Stage;
import overbuild.report.DebriefText;
import overbuild.report.Folder;
import overbuild.report.FolderTaken;
import overbuild.report.SeatReport;
import overbuild.scenario.Resolved;
import overbuild.seat.Debrief;
import overbuild.seat.Play;
import overbuild.seat.Seat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lets a person decide for a firm. */
@Command(
        name = "play",
        description = {
            "Lets you decide for a firm: each quarter you see what it may see, and choose a",
            "level of capex or restraint, while the others decide from the same picture. At",
            "the end you are told what that was worth, and what else would have been."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild play scenarios/ai-race-2025.yaml --as Oracle",
            "  echo 'r 99' | overbuild play duel --as Alpha --console",
            "",
            "What you chose is kept as a scenario that 'run' repeats, and as a strategy for",
            "the --strategies of 'dilemma' and 'tournament'."
        })
final class PlayCommand implements Callable<Integer> {
    private static final int MOST_LEVELS = 40;

    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(names = "--as", paramLabel = "FIRM", required = true, description = "The firm that you decide for.")
    String firm;

    @Option(
            names = "--levels",
            paramLabel = "N",
            defaultValue = "9",
            description =
                    "How many levels of capex lie evenly between nothing and the growth cap where the scenario has"
                            + " no ladder. Default: 9.")
    int levels;

    @Mixin
    Screen screen;

    @Option(
            names = "--console",
            description = "On the terminal instead of in a window: reads a choice per line, to the end of" + " input.")
    boolean console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files themselves. Default: output/<scenario>/<id>/.")
    Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (levels < 2 || levels > MOST_LEVELS)
            throw usage("Option '--levels' must lie in [2, " + MOST_LEVELS + "], but was " + levels);
        if (out != null && out.toString().isBlank()) throw usage("Option '--out' names no folder");
        var resolved = choice.resolve();
        var seat = seat(resolved);
        folder(resolved, "that is yet to be played").check();
        return console ? terminal(resolved, seat) : window(resolved, seat);
    }

    private int window(Resolved resolved, Seat seat) throws InterruptedException {
        var size = screen.size();
        var opening = new SeatWindow.Opening(resolved, seat, levels, screen.look(), screen.words());
        var stop = main.interruption.watch();
        var places = new ArrayList<Path>();
        SeatWindow.Keeper keeper = (history, debrief) -> {
            places.add(keep(new SeatReport(resolved, seat, history, debrief, command())));
            return places.get(0).toString();
        };
        boolean shown = Stage.show(closed -> SeatWindow.open(opening, size, keeper, stop, closed));
        var err = spec.commandLine().getErr();
        if (!shown) {
            err.println("There is no display here to open a window on.");
            err.println("  On the terminal instead: " + command() + " --console");
            return ExitCode.SOFTWARE;
        }
        if (places.isEmpty()) err.println("Nothing was decided by you, so that nothing is kept.");
        places.forEach(place -> next(place).forEach(spec.commandLine().getOut()::println));
        return ExitCode.OK;
    }

    private Seat seat(Resolved resolved) {
        try {
            return Seat.take(resolved.scenario(), firm);
        } catch (IllegalArgumentException mistake) {
            throw usage("Option '--as': " + mistake.getMessage());
        }
    }

    private Folder folder(Resolved resolved, String id) {
        return new Folder(
                out != null ? out : Path.of("output", resolved.scenario().name(), id), id);
    }

    private int terminal(Resolved resolved, Seat seat) throws IOException {
        var stop = main.interruption.watch();
        try {
            var play = new Terminal(seat, levels, spec.commandLine().getOut(), stop).play();
            if (seat.picks().isEmpty()) return nothing(stop);
            var debrief = stop.isRaised() ? Optional.<Debrief>empty() : debrief(seat, play, stop);
            return tell(new SeatReport(resolved, seat, play.history(), debrief, command()));
        } catch (Terminal.Misunderstood mistake) {
            throw usage(mistake.getMessage());
        }
    }

    private int nothing(StopSign stop) {
        spec.commandLine()
                .getErr()
                .println(firm + " decided nothing" + (stop.isRaised() ? "" : " by you") + ", so that nothing is kept.");
        return ExitCode.USAGE;
    }

    private static Optional<Debrief> debrief(Seat seat, Play play, StopSign stop) {
        try (var progress = Progress.of(Debrief.runs(seat))) {
            return Aside.run(() -> Debrief.of(seat, play.history(), progress::step, stop), stop);
        }
    }

    private int tell(SeatReport report) throws IOException {
        var print = spec.commandLine().getOut();
        var place = keep(report);
        print.println();
        report.debrief().ifPresent(debrief -> {
            new DebriefText(report.seat().scenario(), debrief).lines().forEach(print::println);
            print.println();
        });
        if (report.debrief().isEmpty())
            spec.commandLine().getErr().println("Interrupted: what was played is kept, without a look back.");
        next(place).forEach(print::println);
        return ExitCode.OK;
    }

    /** Keeps a play; elsewhere when its folder can no longer be written. */
    private Path keep(SeatReport report) throws IOException {
        var folder = folder(report.resolved(), report.id());
        try {
            report.publish(folder, Version.program());
        } catch (IOException | FolderTaken failure) {
            return rescue(report, failure);
        }
        return out != null ? out : Path.of("").toAbsolutePath().relativize(folder.path());
    }

    private Path rescue(SeatReport report, Exception failure) throws IOException {
        var place = Files.createTempDirectory("overbuild-play-");
        report.publish(new Folder(place, report.id()), Version.program());
        var err = spec.commandLine().getErr();
        err.println("Could not be kept where it was to go: " + failure.getMessage());
        err.println("  It is kept in " + place + " instead.");
        return place;
    }

    /** What can be done with a play. */
    private List<String> next(Path place) {
        return List.of(
                "Again:   overbuild run "
                        + Choice.quoted(place.resolve(SeatReport.SCENARIO).toString()),
                "Compete: " + choice.command("tournament") + " --strategies "
                        + Choice.quoted("restrain,race," + place.resolve(SeatReport.STRATEGY)));
    }

    private String command() {
        return choice.command("play") + " --as " + Choice.quoted(firm)
                + (levels == 9 ? "" : " --levels " + levels)
                + (choice.seed == null ? "" : " --seed " + choice.seed);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
