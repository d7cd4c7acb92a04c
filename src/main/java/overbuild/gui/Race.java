package overbuild.gui;

import java.util.List;
import java.util.OptionalInt;
import overbuild.engine.RaceModel;
import overbuild.experiment.RunResult.Completed;
import overbuild.report.Measured;
import overbuild.report.Program;
import overbuild.report.Results;
import overbuild.report.RunReport;
import overbuild.report.Study;
import overbuild.scenario.Resolved;
import overbuild.scenario.Scenario;
import sim.display.GUIState;

/** A run that is watched: MASON's state around the model that every run uses. */
final class Race extends GUIState {
    private final Resolved resolved;
    private final Film film;

    Race(Resolved resolved, Film film) {
        super(new RaceModel(resolved.scenario(), resolved.scenario().seed(), List.of(film)));
        this.resolved = resolved;
        this.film = film;
    }

    /** A run that has not begun. */
    static Race of(Resolved resolved) {
        return new Race(resolved, new Film(resolved.scenario()));
    }

    /** What MASON calls it. */
    public static String getName() {
        return "Overbuild";
    }

    Resolved resolved() {
        return resolved;
    }

    Scenario scenario() {
        return resolved.scenario();
    }

    Film film() {
        return film;
    }

    /** Whether the last tick has been played. */
    boolean isFinished() {
        return film.soFar().ticks() >= scenario().ticks();
    }

    /** The fingerprint of a finished run, the same that the batch program gives it. */
    String digest() {
        var study = new Study(
                resolved, OptionalInt.empty(), "overbuild run " + scenario().name());
        var measured = Measured.of(scenario(), film.soFar());
        var row = new Completed<>(0, scenario().seed(), measured);
        return new RunReport(new Results(study, List.of(row)), film.soFar(), new Program("", "", "")).digest();
    }
}
