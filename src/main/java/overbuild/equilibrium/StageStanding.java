package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.engine.DecisionPoint;
import overbuild.game.Dilemma;
import overbuild.model.Frame;
import overbuild.model.Quarter;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;

/**
 * What restraint and race are worth to a firm in a tick while all others of its market that decide restrain themselves, or all race.
 *
 * <p>Source: model description, section 16.
 *
 * @param tick the tick
 * @param date its quarter
 * @param firm the firm
 * @param restrain what {@link AlwaysRestrain} picks
 * @param race what {@link AlwaysRace} picks
 * @param frames T, R, P and S in money per year, in the order of {@link Frame}
 */
public record StageStanding(int tick, Quarter date, String firm, Rung restrain, Rung race, List<Dilemma> frames) {
    public StageStanding {
        frames = List.copyOf(frames);
    }

    /** The dilemma in one frame. */
    public Dilemma in(Frame frame) {
        return frames.get(frame.ordinal());
    }

    /** All firms that decide in a tick and have rivals that do. */
    public static List<StageStanding> of(DecisionPoint stage) {
        int n = stage.firms();
        var restrain = new Rung[n];
        var race = new Rung[n];
        for (int k = 0; k < n; k++) {
            if (!stage.decides(k)) continue;
            restrain[k] = Rung.of(stage, k, new AlwaysRestrain().decide(stage.seen(k)));
            race[k] = Rung.of(stage, k, new AlwaysRace().decide(stage.seen(k)));
        }
        var calm = chosen(stage, restrain);
        var wild = chosen(stage, race);
        var standings = new ArrayList<StageStanding>();
        for (int k = 0; k < n; k++) {
            if (restrain[k] == null || !hasRivals(stage, k)) continue;
            var frames = new ArrayList<Dilemma>();
            for (var frame : Frame.values()) frames.add(dilemma(stage, frame, k, calm, wild));
            standings.add(new StageStanding(stage.tick(), stage.date(), stage.name(k), restrain[k], race[k], frames));
        }
        return List.copyOf(standings);
    }

    private static double[] chosen(DecisionPoint stage, Rung[] rungs) {
        double[] capacity = stage.planned();
        for (int k = 0; k < rungs.length; k++) if (rungs[k] != null) capacity[k] = rungs[k].capacity();
        return capacity;
    }

    private static boolean hasRivals(DecisionPoint stage, int firm) {
        for (int k = 0; k < stage.firms(); k++) {
            if (k != firm && stage.decides(k) && stage.market(k) == stage.market(firm)) return true;
        }
        return false;
    }

    private static Dilemma dilemma(DecisionPoint stage, Frame frame, int firm, double[] calm, double[] wild) {
        return new Dilemma(
                stage.payoff(frame, firm, with(calm, firm, wild[firm])),
                stage.payoff(frame, firm, calm),
                stage.payoff(frame, firm, wild),
                stage.payoff(frame, firm, with(wild, firm, calm[firm])));
    }

    private static double[] with(double[] capacity, int firm, double own) {
        var changed = Arrays.copyOf(capacity, capacity.length);
        changed[firm] = own;
        return changed;
    }
}
