package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import overbuild.Altered;
import overbuild.Written;
import overbuild.model.Firm;
import overbuild.model.MarketState;
import overbuild.model.Status;

class DecidingTest {
    private static final String[] ENTRANT = {
        "firms.North.outsider=true",
        "firms.North.structures=0",
        "firms.*.strategy=AlwaysRestrain",
        "entry={hazard: 1, scale: 3}",
        "game.fear={behind: 1, linear: 1}"
    };

    @Test
    void decidesOnOneInformationSetWhateverTheOrderOfEntry() {
        var scenario = Written.scenario(Written.TEXTBOOK, ENTRANT);
        var first = Run.play(scenario, 1).at(0);
        var last = Run.play(Altered.mirrored(scenario), 1).at(0);
        assertThat(firm(first, "North").status()).isEqualTo(Status.ACTIVE);
        for (var name : scenario.firms().keySet()) {
            assertThat(firm(first, name).decision())
                    .usingRecursiveComparison()
                    .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                    .isEqualTo(firm(last, name).decision());
        }
    }

    @Test
    void letsAnEntrantSeeItsOnlyRival() {
        var text = Written.TEXTBOOK.replace(", South: , West: ", "");
        var north = firm(Run.play(Written.scenario(text, ENTRANT), 1).at(0), "North");
        assertThat(north.decision().believedPrice()).isEqualTo(100 - 10 - 3);
    }

    private static Firm firm(MarketState state, String name) {
        return state.firms().stream()
                .filter(firm -> firm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
