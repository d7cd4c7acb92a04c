package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import overbuild.engine.DecisionPoint;
import overbuild.engine.RunFailure;
import overbuild.equilibrium.StageStanding;
import overbuild.equilibrium.StageTable;
import overbuild.experiment.StopSign;
import overbuild.game.PayoffTable;
import overbuild.gamefile.GameFile;
import overbuild.model.Frame;
import overbuild.report.Contents;
import overbuild.report.Folder;
import overbuild.report.GameFiles;
import overbuild.report.Json;
import overbuild.report.StageCharts;
import overbuild.report.StandingSheet;
import overbuild.report.Study;
import overbuild.report.game.Analysis;
import overbuild.report.game.Course;
import overbuild.report.game.CourseText;
import overbuild.report.game.StageDocument;
import overbuild.report.game.StageStudy;
import overbuild.report.game.StageText;
import overbuild.scenario.Nearest;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** The games that the firms of a scenario play, tick by tick. */
final class TickGame {
    private static final int MOST_LEVELS = 400;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--tick",
            paramLabel = "T",
            description =
                    "The tick whose decisions are the game, counted from 0; or 'all' for restraint against race in"
                            + " every tick.")
    String tick;

    @Option(
            names = "--firms",
            paramLabel = "A,B",
            split = ",",
            description = "The firms in the table, while the others do as they planned. Default: all that decide.")
    List<String> firms = List.of();

    @Option(
            names = "--levels",
            paramLabel = "N",
            description =
                    "How many levels of capex lie evenly between nothing and the growth cap where the scenario has"
                            + " no ladder. Default: 9.")
    int levels = 9;

    @Option(
            names = "--frame",
            paramLabel = "FRAME",
            description = "Whose payoffs --export writes: true, believed or fear. Default: true.")
    String frame = StageDocument.key(Frame.TRUE);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files themselves. Default: output/<scenario>/<id>/.")
    Path out;

    @Option(names = "--no-charts", description = "Draws no charts.")
    boolean noCharts;

    /** What a user asked for beside. */
    record Wish(Choice choice, Solving solving, String solve, Path export, boolean json) {}

    /** What was found out, before it is written and shown. */
    private record Answer(
            GameFiles files, ObjectNode document, List<String> lines, Contents contents, boolean contradicts) {}

    int play(Wish wish, StopSign stop) throws IOException {
        frame();
        if (levels < 2 || levels > MOST_LEVELS)
            throw usage("Option '--levels' must lie in [2, " + MOST_LEVELS + "], but was " + levels);
        var study = new Study(
                wish.choice().resolve(), OptionalInt.empty(), wish.choice().command("game"));
        int ticks = study.scenario().ticks();
        if (tick == null) throw usage("Option '--tick' is missing: a tick in [0, " + (ticks - 1) + "], or 'all'");
        if (tick.equals(Ticks.ALL) && (!firms.isEmpty() || wish.export() != null))
            throw usage("Options '--firms' and '--export' are for one tick, not for all");
        int at = tick.equals(Ticks.ALL) ? -1 : Ticks.of(spec, tick, ticks);
        var folder = folder(study, wish);
        folder.check();
        try {
            return report(at < 0 ? course(study, wish, stop) : game(study, at, wish, stop), folder, wish);
        } catch (RunFailure failure) {
            spec.commandLine().getErr().println("The run failed: " + failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private Frame frame() {
        var known = Stream.of(Frame.values()).map(StageDocument::key).toList();
        int place = known.indexOf(frame.toLowerCase(Locale.ROOT));
        if (place >= 0) return Frame.values()[place];
        throw usage("--frame does not know '" + frame + "'. " + Nearest.hint(frame, known));
    }

    private Folder folder(Study study, Wish wish) {
        var id = GameFiles.id(study, command(study, wish));
        return new Folder(out != null ? out : Path.of("output", study.scenario().name(), id), id);
    }

    /** The command that repeats it. */
    private String command(Study study, Wish wish) {
        var words = new ArrayList<>(List.of(study.command(), "--tick", tick));
        if (!firms.isEmpty()) words.addAll(List.of("--firms", Choice.quoted(String.join(",", firms))));
        if (levels != new TickGame().levels) words.addAll(List.of("--levels", Integer.toString(levels)));
        if (!wish.solve().equals(Solving.ALL)) words.addAll(List.of("--solve", Choice.quoted(wish.solve())));
        return String.join(" ", words);
    }

    private int report(Answer answer, Folder folder, Wish wish) throws IOException {
        var err = spec.commandLine().getErr();
        boolean less = !answer.files().isComplete()
                && folder.manifest()
                        .map(manifest -> manifest.path("complete").asBoolean(false))
                        .orElse(false);
        if (!less) answer.files().publish(folder, Version.program(), answer.document(), answer.contents());
        show(answer, folder, wish);
        if (!answer.files().isComplete()) err.println("Interrupted: what had been found out is kept.");
        return answer.contradicts() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void show(Answer answer, Folder folder, Wish wish) {
        var print = spec.commandLine().getOut();
        if (wish.json()) {
            var document = answer.document();
            document.put("resultDigest", answer.files().digest());
            document.put("folder", folder.path().toString());
            print.println(Json.text(document));
            return;
        }
        answer.lines().forEach(print::println);
        print.println();
        print.println(
                "Files: " + (out != null ? out : Path.of("").toAbsolutePath().relativize(folder.path())));
    }

    private Answer course(Study study, Wish wish, StopSign stop) {
        var standings = new ArrayList<StageStanding>();
        try (var progress = Progress.of("Ticks", study.scenario().ticks())) {
            DecisionPoint.each(study.scenario(), study.seed(), stage -> {
                standings.addAll(StageStanding.of(stage));
                progress.step();
                return !stop.isRaised();
            });
        }
        var course = new Course(study.scenario(), standings);
        var document = StageDocument.of(course);
        boolean complete = !stop.isRaised();
        var files = new GameFiles(study, "games", command(study, wish), Json.text(document), complete);
        return new Answer(files, document, CourseText.lines(course), contents(course), false);
    }

    private Answer game(Study study, int at, Wish wish, StopSign stop) throws IOException {
        var stage = DecisionPoint.at(study.scenario(), study.seed(), at);
        var table = table(stage);
        var analyses = analyse(table, wish.solving(), stop);
        var found = new StageStudy(stage.scenario(), table, analyses);
        if (wish.export() != null) GameFile.write(of(table, frame()), wish.export());
        boolean complete = analyses.stream().allMatch(Analysis::complete);
        var numbers = table.frames().stream()
                .map(framed -> GameFile.text(framed.table()))
                .collect(Collectors.joining());
        var files = new GameFiles(study, "game", command(study, wish), numbers, complete);
        boolean contradicts =
                analyses.stream().anyMatch(one -> !one.contradictions().isEmpty());
        return new Answer(files, StageDocument.of(found), StageText.lines(found), contents(found), contradicts);
    }

    private Contents contents(Course course) {
        return folder -> {
            StandingSheet.of(course.standings()).write(folder);
            if (!noCharts) StageCharts.of(course.scenario(), course.standings()).write(folder);
        };
    }

    private Contents contents(StageStudy found) {
        return folder -> {
            if (!noCharts) StageCharts.of(found.scenario(), found.stage()).write(folder);
            for (var framed : found.stage().frames())
                GameFile.write(framed.table(), folder.resolve(StageDocument.key(framed.frame()) + ".nfg"));
        };
    }

    private static PayoffTable of(StageTable table, Frame frame) {
        return table.frames().get(frame.ordinal()).table();
    }

    private StageTable table(DecisionPoint stage) {
        try {
            return StageTable.of(stage, new Contestants(stage).named(firms), levels);
        } catch (IllegalArgumentException mistake) {
            throw usage(mistake.getMessage());
        }
    }

    private List<Analysis> analyse(StageTable table, Solving solving, StopSign stop) {
        solving.solver().filter(solver -> !solver.takes(of(table, frame()))).ifPresent(solver -> {
            throw usage(solver.getClass().getSimpleName() + " is not made for such games");
        });
        var games = table.frames().stream().map(framed -> framed.table()).toList();
        try (var progress =
                Progress.of("Solvers", games.stream().mapToInt(solving::steps).sum())) {
            return games.stream()
                    .map(game -> solving.analyse(game, progress, stop))
                    .toList();
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
