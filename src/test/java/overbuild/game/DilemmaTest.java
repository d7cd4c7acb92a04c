package overbuild.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DilemmaTest {
    @ParameterizedTest
    @CsvSource({
        "5, 3, 1, 0, prisoner's dilemma",
        "5, 3, 0, 1, chicken",
        "3, 5, 1, 0, stag hunt",
        "3, 5, 0, 1, harmony",
        "5, 1, 3, 0, deadlock",
        "5, 1, 1, 0, deadlock",
        "3, 3, 3, 3, none",
        "5, 3, 0, 0, none",
        "3, 3, 1, 0, none"
    })
    void knowsItsClass(double t, double r, double p, double s, String kind) {
        assertThat(new Dilemma(t, r, p, s).kind()).hasToString(kind);
    }

    @Test
    void measuresWhatIsAtStake() {
        var axelrod = new Dilemma(5, 3, 1, 0);
        assertThat(axelrod.greed()).isEqualTo(2);
        assertThat(axelrod.fear()).isEqualTo(1);
        assertThat(axelrod.kIndex()).isEqualTo(0.4);
        assertThat(axelrod.efficiencyLoss()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(axelrod.rewardsRestraint()).isTrue();
        assertThat(new Dilemma(7, 3, 1, 0).rewardsRestraint()).isFalse();
    }

    @Test
    void readsOnePlayerAmongOthersWhoAllDoTheSame() {
        var players = List.of(Player.numbered("a", 2), Player.numbered("b", 3), Player.numbered("c", 2));
        var game = PayoffTable.of("three", players, (player, s) -> 1000 * player + 100 * s[0] + 10 * s[1] + s[2]);
        var dilemma = Dilemma.of(game, 1, new int[] {0, 0, 1}, new int[] {1, 2, 0});
        assertThat(dilemma).isEqualTo(new Dilemma(1021, 1001, 1120, 1100));
    }

    @Test
    void isIndifferentAtItsThresholds() {
        var dilemma = new Dilemma(7, 4, 2, -1);
        double grim = dilemma.grim().factor();
        assertThat(4 / (1 - grim)).isCloseTo(7 + grim * 2 / (1 - grim), within(1e-12));
        double tit = dilemma.titForTat().factor();
        assertThat(4 / (1 - tit))
                .as("racing once, or for ever, or by turns does not pay")
                .isGreaterThanOrEqualTo(7 + tit * 2 / (1 - tit) - 1e-12)
                .isGreaterThanOrEqualTo((7 - tit) / (1 - tit * tit) - 1e-12);
        double safe = dilemma.riskDominance().factor();
        assertThat(dilemma.basinOfRacing(safe)).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 10})
    void bearsTheLagAndTheHazardThatItSays(int firms) {
        var prompt = CriticalDiscount.cournot(firms);
        double cartel = 1.0 / (4 * firms);
        double cournot = 1.0 / ((firms + 1.0) * (firms + 1));
        double reply = (firms + 1.0) / (4 * firms);
        assertThat(prompt.factor()).isCloseTo((reply * reply - cartel) / (reply * reply - cournot), within(1e-14));
        double lag = prompt.longestLag(0.98);
        assertThat(prompt.lagging(lag).factor()).isCloseTo(0.98, within(1e-12));
        double hazard = prompt.lagging(8).largestHazard(0.98);
        assertThat(0.98 * (1 - hazard)).isCloseTo(prompt.lagging(8).factor(), within(1e-14));
    }

    @Test
    void sharesADilemmaAmongMany() {
        double each = 3;
        var game = PayoffTable.of(
                "commons",
                List.of(Player.numbered("a", 2), Player.numbered("b", 2), Player.numbered("c", 2)),
                (player, s) -> {
                    int calm = 0;
                    for (int strategy : s) calm += 1 - strategy;
                    return each * calm - (s[player] == 0 ? 5 : 0);
                });
        var dilemma = SharedDilemma.of(game);
        assertThat(dilemma).isEqualTo(new SharedDilemma(List.of(-2.0, 1.0, 4.0), List.of(0.0, 3.0, 6.0)));
        assertThat(dilemma.smallestGap()).isEqualTo(2);
        assertThat(dilemma.gain()).isEqualTo(4);
        assertThat(dilemma.isDilemma()).isTrue();
        assertThat(dilemma.rewardsRestraint()).isTrue();
        assertThat(dilemma.dilemma()).isEqualTo(new Dilemma(6, 4, 0, -2));
        assertThat(new SharedDilemma(List.of(-2.0, 1.0, 4.0), List.of(0.0, 3.0, 11.0)).rewardsRestraint())
                .isFalse();
    }

    @Test
    void leavesVolunteersIndifferent() {
        var game = new Volunteer(5, 1, 4);
        double nobodyElse = Math.pow(1 - game.volunteers(), 4);
        assertThat(4 * (1 - nobodyElse)).isCloseTo(game.payoff(), within(1e-12));
        assertThat(game.nobody()).isCloseTo(nobodyElse * (1 - game.volunteers()), within(1e-15));
    }
}
