package overbuild.gui;

import java.math.BigDecimal;
import java.math.MathContext;
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
    private static final int FEW = 4;
    private static final int MOST = 8;

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
        var told = apart(List.of(dilemma.temptation(), dilemma.reward(), dilemma.punishment(), dilemma.sucker()));
        sheet.sentence("T %s, R %s, P %s, S %s".formatted(told.toArray()));
        sheet.sentence(words.say("verdict." + dilemma.kind().name(), row.name()));
        sheet.sentence(words.say("game.heat", row.name(), column.name()));
        var heat = new Heat(frame, row, column, words);
        sheet.heat(heat.columns(), heat.names(), heat.rows());
    }

    /** Numbers with as many digits as tell them apart. */
    private List<String> apart(List<Double> values) {
        var told = values.stream().map(words::number).toList();
        for (int digits = FEW; digits < MOST && isBlurred(told, values); digits++) {
            var round = new MathContext(digits);
            told = values.stream()
                    .map(value -> words.exact(new BigDecimal(value).round(round).doubleValue()))
                    .toList();
        }
        return told;
    }

    private static boolean isBlurred(List<String> told, List<Double> values) {
        boolean known = values.stream().allMatch(Double::isFinite);
        return known
                && told.stream().distinct().count() < values.stream().distinct().count();
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
