package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static overbuild.it.FreshSeeds.median;
import static overbuild.it.FreshSeeds.missed;
import static overbuild.it.FreshSeeds.play;

import java.util.List;
import org.junit.jupiter.api.Test;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;
import overbuild.model.Quarter;

/** Medians of the race for AI data centres over fresh seeds. */
class DataCentreRaceIT {
    private static final List<Evidence> RACE = play("ai-race-2025");

    @Test
    void meetsItsFacts() {
        assertThat(missed("ai-race-2025", RACE))
                .as(
                        "AI-1 is given; AI-1 and AI-3 are about incumbents, while OpenAI grows faster and earns no cash to build from")
                .isSubsetOf("AI-1", "AI-3");
    }

    @Test
    void isNoGlutOfShellsAndFailsNobodyAtFirst() {
        assertThat(median(RACE, Outcome.GLUT)).isZero();
        assertThat(RACE).allMatch(run -> Outcome.DEFAULTS.of(run.window(0, 11)) == 0);
    }

    @Test
    void neitherExplodesNorStops() {
        assertThat(capex(RACE, 2030)).isBetween(0.5 * capex(RACE, 2026), 1.5 * capex(RACE, 2026));
        assertThat(capex(RACE, 2035)).isBetween(capex(RACE, 2030), 3 * capex(RACE, 2030));
        assertThat(median(RACE, Outcome.DECISIONS_AT_ZERO)).isLessThan(0.1);
        assertThat(median(RACE, Outcome.DECISIONS_AT_TOP)).isLessThan(0.1);
    }

    @Test
    void runsOnThePrizeAndOnFear() {
        var calm = play("ai-race-2025", "prize.believed=0", "game.fear.behind=0");
        assertThat(capex(calm, 2028)).isLessThan(0.5 * capex(RACE, 2028));
    }

    @Test
    void endsInAGlutWhenDemandTurns() {
        var slump = play("ai-race-2025", "demand.shifter.longRun=-0.3", "demand.shifter.fade=0.15");
        assertThat(median(slump, Outcome.GLUT)).isEqualTo(1);
        assertThat(median(slump, Outcome.DEFAULTS)).isGreaterThanOrEqualTo(1);
    }

    private static double capex(List<Evidence> runs, int year) {
        return median(runs, Outcome.CAPEX_TOTAL, new Quarter(year, 1), new Quarter(year, 4));
    }
}
