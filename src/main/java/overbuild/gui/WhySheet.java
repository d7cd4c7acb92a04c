package overbuild.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.engine.DecisionPoint;
import overbuild.equilibrium.Contender;
import overbuild.model.Firm;
import overbuild.model.Frame;
import overbuild.model.Limit;
import overbuild.scenario.Scenario;

/**
 * Why a firm decided as it did: what it saw, what each level was worth to it, what it chose, what money cut, and its regret.
 *
 * @param scenario what is run
 * @param words language
 */
record WhySheet(Scenario scenario, Words words) {
    private static final int LEVELS = 7;

    /** Writes about a decision; only that there was none where the firm did not decide. */
    void write(Sheet sheet, DecisionPoint stage, int place, Firm after) {
        if (!stage.decides(place)) {
            sheet.sentence(words.say("why.none", stage.name(place), stage.date()));
            return;
        }
        var firm = Contender.of(stage, place, LEVELS);
        seen(sheet, stage, place);
        levels(sheet, stage, firm);
        chosen(sheet, stage, firm, after);
    }

    private void seen(Sheet sheet, DecisionPoint stage, int place) {
        var game = stage.seen(place).game();
        sheet.heading(words.say("why.saw", stage.name(place), stage.date()))
                .rows(List.of(
                        row("why.own", words.number(game.own(place))),
                        row("why.rivals", words.number(game.rivals(place))),
                        row("why.growth", words.times(game.growth(place))),
                        row("why.reply", words.number(game.bestReply(place))),
                        row("why.restraint", words.number(game.restraint(place)))));
    }

    private void levels(Sheet sheet, DecisionPoint stage, Contender firm) {
        sheet.heading(words.say("why.levels", words.units(scenario).money()));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                words.say("why.capex"), words.say("why.believed"), words.say("why.fear"), words.say("why.true"), ""));
        var names = firm.names();
        for (int k = 0; k < names.size(); k++) {
            rows.add(List.of(
                    words.local(names.get(k)),
                    payoff(stage, firm, Frame.BELIEVED, k),
                    payoff(stage, firm, Frame.FEAR, k),
                    payoff(stage, firm, Frame.TRUE, k),
                    marks(firm, k)));
        }
        sheet.rows(rows);
    }

    private String payoff(DecisionPoint stage, Contender firm, Frame frame, int level) {
        return words.number(worth(stage, firm, frame, level));
    }

    /** What a level is worth while all others do as they planned. */
    private static double worth(DecisionPoint stage, Contender firm, Frame frame, int level) {
        double[] capacity = stage.planned();
        capacity[firm.place()] = firm.rungs().get(level).capacity();
        return stage.payoff(frame, firm.place(), capacity);
    }

    private String marks(Contender firm, int level) {
        var marks = new ArrayList<String>();
        if (level == firm.plan()) marks.add(words.say("why.plan"));
        if (level == firm.restrain()) marks.add(words.say("why.calm"));
        if (level == firm.race()) marks.add(words.say("why.race"));
        return String.join(", ", marks);
    }

    private void chosen(Sheet sheet, DecisionPoint stage, Contender firm, Firm after) {
        var decision = after.decision();
        sheet.heading(words.say("why.chose"));
        sheet.sentence(words.say(
                "why.ordered",
                words.number(decision.wanted()),
                words.number(decision.funded()),
                words.units(scenario).structure()));
        if (decision.limit() != Limit.NONE) sheet.sentence(words.say("limit." + decision.limit()));
        double best = IntStream.range(0, firm.rungs().size())
                .mapToDouble(level -> worth(stage, firm, Frame.TRUE, level))
                .max()
                .orElse(0);
        double regret = best - worth(stage, firm, Frame.TRUE, firm.plan());
        sheet.sentence(words.say(
                "why.regret", words.number(regret), words.units(scenario).money()));
    }

    private List<String> row(String key, String value) {
        return List.of(words.say(key), value);
    }
}
