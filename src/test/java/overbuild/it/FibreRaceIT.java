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

/** Medians of the fibre race over a hundred seeds that were not used in its calibration. */
class FibreRaceIT {
    private static final List<Evidence> RACE = play("telecom-1996");
    private static final List<Evidence> RATIONAL = play("telecom-1996-rational");
    private static final List<Evidence> INCUMBENTS = play("telecom-1996-incumbents");

    @Test
    void endsInAGlut() {
        assertThat(darkest(RACE, 2001, 2005)).isBetween(0.80, 0.96);
        assertThat(darkest(RACE, 1997, 1997)).isLessThanOrEqualTo(0.6);
    }

    @Test
    void pricesCollapseEvenAgainstLongRunCost() {
        assertThat(median(RACE, Outcome.PRICE_COLLAPSE)).isBetween(0.85, 0.99);
        assertThat(median(RACE, Outcome.PRICE_COLLAPSE_REAL)).isGreaterThanOrEqualTo(0.4);
    }

    @Test
    void capexPeaksBeforeTheGlutAndPricesFallOnAfterTheFirstFailure() {
        assertThat(median(RACE, Outcome.CAPEX_PEAK_BEFORE_DARK_PEAK)).isEqualTo(1);
        assertThat(median(RACE, Outcome.TROUGH_AFTER_DEFAULT)).isEqualTo(1);
    }

    @Test
    void leavesNoFirmWithMostOfTheMarket() {
        assertThat(median(RACE, Outcome.LARGEST_SHARE_END)).isLessThanOrEqualTo(0.6);
    }

    @Test
    void meetsAtLeastSixOfTheTenFacts() {
        assertThat(missed("telecom-1996", RACE))
                .as("TEL-6: price and traffic alone; TEL-10: the ratio depends on when entry is judged")
                .isSubsetOf("TEL-6", "TEL-10");
    }

    @Test
    void correctBeliefsStillEndInAPriceCollapseButNotInFailures() {
        assertThat(median(RATIONAL, Outcome.PRICE_COLLAPSE)).isGreaterThan(0.85);
        assertThat(darkest(RACE, 2001, 2005) - darkest(RATIONAL, 2001, 2005)).isGreaterThanOrEqualTo(0.08);
        assertThat(median(RATIONAL, Outcome.DEFAULTS)).isLessThanOrEqualTo(median(RACE, Outcome.DEFAULTS) / 2);
    }

    @Test
    void withoutEntryNobodyFails() {
        assertThat(median(INCUMBENTS, Outcome.DARK_SHARE_MAX)).isLessThan(0.65);
        assertThat(median(INCUMBENTS, Outcome.DEFAULTS)).isZero();
    }

    @Test
    void withoutTechnologyThereIsNoGlut() {
        var frozen = play("telecom-1996", "technology.growth=0", "equipment.priceFall=0", "operation.costFall=0");
        assertThat(darkest(RACE, 2001, 2005) - darkest(frozen, 2001, 2005)).isGreaterThanOrEqualTo(0.5);
    }

    private static double darkest(List<Evidence> runs, int from, int to) {
        return median(runs, Outcome.DARK_SHARE_MAX, new Quarter(from, 1), new Quarter(to, 4));
    }
}
