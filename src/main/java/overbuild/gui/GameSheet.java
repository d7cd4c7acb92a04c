package overbuild.gui;

import java.util.List;
import overbuild.engine.DecisionPoint;
import overbuild.equilibrium.Contender;
import overbuild.equilibrium.FramedGame;
import overbuild.equilibrium.StageTable;
import overbuild.scenario.Scenario;

/**
 * Restraint against race of two firms in a tick, as it is true, believed and feared.
 *
 * @param scenario what is run
 * @param words language
 */
record GameSheet(Scenario scenario, Words words) {
    private static final int LEVELS = 3;

    void write(Sheet sheet, DecisionPoint stage, int one, int other) {
        boolean both = stage.decides(one) && stage.decides(other) && stage.market(one) == stage.market(other);
        if (!both || one == other) {
            sheet.sentence(words.say("game.none", stage.name(one), stage.name(other), stage.date()));
            return;
        }
        var table = StageTable.of(stage, List.of(one, other), LEVELS);
        sheet.heading(words.say("game.title", stage.name(one), stage.name(other), stage.date()));
        sheet.sentence(words.say("game.unit", words.units(scenario).money()));
        table.frames().forEach(frame -> frame(sheet, table, frame));
    }

    private void frame(Sheet sheet, StageTable table, FramedGame frame) {
        var row = table.firms().get(0);
        var column = table.firms().get(1);
        sheet.heading(words.say("frame." + frame.frame().name()));
        sheet.rows(List.of(
                List.of("", words.say("game.restrains", column.name()), words.say("game.races", column.name())),
                line(frame, row, column, false),
                line(frame, row, column, true)));
        var dilemma = frame.dilemmas().get(0);
        sheet.sentence("T " + words.number(dilemma.temptation()) + ", R " + words.number(dilemma.reward()) + ", P "
                + words.number(dilemma.punishment()) + ", S " + words.number(dilemma.sucker()));
        sheet.sentence(words.say("verdict." + dilemma.kind().name(), row.name()));
        sheet.sentence(words.say("game.heat", row.name(), column.name()));
        var heat = new Heat(frame, row, column, words);
        sheet.heat(heat.columns(), heat.names(), heat.rows());
    }

    private List<String> line(FramedGame frame, Contender row, Contender column, boolean races) {
        int own = races ? row.race() : row.restrain();
        return List.of(
                words.say(races ? "game.races" : "game.restrains", row.name()),
                cell(frame, row, column, own, column.restrain()),
                cell(frame, row, column, own, column.race()));
    }

    /** Both payoffs; a star is a best reply, brackets are what was played. */
    private String cell(FramedGame frame, Contender row, Contender column, int one, int other) {
        int cell = frame.table().cell(one, other);
        var text = worth(frame, 0, cell) + "\u00a0|\u00a0" + worth(frame, 1, cell);
        return one == row.plan() && other == column.plan() ? "[" + text + "]" : text;
    }

    private String worth(FramedGame frame, int player, int cell) {
        return words.number(frame.table().payoff(player, cell)) + (frame.table().isBestReply(player, cell) ? "*" : "");
    }
}
