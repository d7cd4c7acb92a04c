package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.engine.DecisionPoint;
import overbuild.engine.Run;

class SheetsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    static java.util.List<String> shipped() {
        return Races.shipped();
    }

    private static String why(String name, int tick, int firm, Locale language) {
        var scenario = Races.read(name).scenario();
        var sheet = new Sheet(Look.LIGHT);
        var history = Run.play(scenario, scenario.seed());
        var stage = DecisionPoint.at(scenario, scenario.seed(), tick);
        new WhySheet(scenario, Words.in(language))
                .write(sheet, stage, firm, history.at(tick).firms().get(firm));
        return sheet.text();
    }

    private static String game(String name, int tick, int one, int other) {
        var scenario = Races.read(name).scenario();
        var sheet = new Sheet(Look.DARK);
        new GameSheet(scenario, WORDS).write(sheet, DecisionPoint.at(scenario, scenario.seed(), tick), one, other);
        return sheet.text();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void tellsWhatAFirmHas(String name) {
        var scenario = Races.read(name).scenario();
        var history = Run.play(scenario, scenario.seed());
        int firms = history.at(0).firms().size();
        for (int firm = 0; firm < Math.min(12, firms); firm++) {
            var sheet = new Sheet(Look.LIGHT);
            new FirmSheet(scenario, WORDS).write(sheet, history, firm);
            assertThat(sheet.text()).contains("Net worth", "Growth of demand a year", "Where it stands");
        }
    }

    @Test
    void writesNamesAsTheyAre() {
        assertThat(new Sheet(Look.LIGHT).heading("AT&T <1>").text()).contains("AT&amp;T &lt;1&gt;");
    }

    @Test
    void tellsWhyAFirmBuilds() {
        assertThat(why("ai-race-2025", 17, 0, Locale.ENGLISH))
                .contains("What Google saw in 2027-Q2", "its plan", "restraint", "race", "In hindsight");
        assertThat(why("telecom-1996", 10, 4, Locale.GERMAN)).contains("Was Qwest in 1998-Q3 sah");
    }

    @Test
    void saysWhenThereWasNothingToDecide() {
        assertThat(why("telecom-1996", 0, 11, Locale.ENGLISH)).contains("had nothing to decide in 1996-Q1");
        assertThat(game("duel", 3, 1, 1)).contains("had no game with each other");
    }

    @Test
    void tellsTheGameOfTwoFirms() {
        assertThat(game("ai-race-2025", 17, 0, 1))
                .contains("In truth", "As they believe", "With fear", "Google restrains itself", "Meta races")
                .containsPattern("T -?[\\d.,]+, R -?[\\d.,]+, P -?[\\d.,]+, S -?[\\d.,]+");
        assertThat(game("ai-race-2025", 17, 0, 1).split("bgcolor")).hasSizeGreaterThan(3 * 20);
        assertThat(game("ai-race-2025", 17, 0, 1)).contains("Rows: capex of Google; columns: capex of Meta", "↓", "↑");
        assertThat(game("duel", 3, 0, 1)).contains("Alpha restrains itself", "For Alpha");
    }
}
