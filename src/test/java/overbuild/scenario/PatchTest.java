package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import overbuild.belief.Adaptive;
import overbuild.finance.Reorganise;
import overbuild.market.Cournot;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;
import overbuild.strategy.BestReply;

class PatchTest {
    @Test
    void setsOneValue() {
        var patched = Duel.with("firms.Alpha.strategy.lambda=0.9");
        assertThat(Duel.firm(patched, "Alpha").strategy()).isEqualTo(new BestReply(0.9, 0, 1000));
        assertThat(Duel.firm(patched, "Beta").strategy()).isEqualTo(new BestReply(0.2, 0, 1000));
        assertThat(patched.origin("firms.Alpha.strategy.lambda")).hasToString("--set firms.Alpha.strategy.lambda=0.9");
    }

    @Test
    void setsAValueOfEveryFirm() {
        var patched = Duel.with("firms.*.beliefs.psi=1", "everyFirm.cash=3");
        assertThat(patched.scenario().firms().values()).allSatisfy(firm -> {
            assertThat(firm.beliefs().psi()).isEqualTo(1);
            assertThat(firm.cash()).isEqualTo(3);
        });
    }

    @Test
    void setsWholePlugIns() {
        assertThat(Duel.with("market={type: Cournot}").scenario().market()).isEqualTo(new Cournot());
        assertThat(Duel.with("market=cournot").scenario().market()).isEqualTo(new Cournot());
        assertThat(Duel.with("market.type=Cournot").scenario().market()).isEqualTo(new Cournot());
    }

    @Test
    void knowsShortNamesOfTwoStrategies() {
        assertThat(Duel.firm(Duel.with("firms.*.strategy=race"), "Alpha").strategy())
                .isEqualTo(new AlwaysRace());
        assertThat(Duel.firm(Duel.with("firms.Beta.strategy=restrain"), "Beta").strategy())
                .isEqualTo(new AlwaysRestrain());
    }

    @Test
    void setsPartsOfStandards() {
        assertThat(Duel.with("resolution.multiple=3").scenario().resolution()).isEqualTo(new Reorganise(3, 0.4));
        assertThat(Duel.with("firms.Alpha.beliefs.rule={type: Adaptive, eta: 0.5}", "firms.Alpha.beliefs.rule.eta=0.7")
                        .scenario()
                        .firms()
                        .get("Alpha")
                        .beliefs()
                        .rule())
                .isEqualTo(new Adaptive(0.7));
        assertThat(Duel.with("game.fear.behind=3").scenario().game().fear().behind())
                .isEqualTo(3);
    }

    @Test
    void keepsTheUnitButNotTheSource() {
        var patched = Duel.with("demand.shifter.growth=30", "structures.priceFall.2004-Q1=7");
        assertThat(patched.scenario().demand().shifter()).isEqualTo(new overbuild.demand.Gbm(100, 0.3, 0));
        assertThat(patched.scenario().structures().priceFall().steps()).containsExactly(0.1, 0.07);
        assertThat(patched.explanation())
                .filteredOn(row -> row.path().equals("demand.shifter.growth"))
                .allSatisfy(row -> assertThat(row.source()).isEmpty());
    }

    @Test
    void setsEntriesOfLists() {
        assertThat(Duel.with("targets[0].low=0.1").scenario().targets().get(0).low())
                .isEqualTo(0.1);
    }

    @Test
    void removesFirmsAndDebts() {
        assertThat(Duel.with("firms.Alpha=null").scenario().firms().keySet()).containsExactly("Beta");
        assertThat(Duel.firm(Duel.with("firms.Beta.debts.bond=null"), "Beta").debts())
                .isEmpty();
    }

    @Test
    void takesTheLastOfTwo() {
        assertThat(Duel.with("ticks=10", "ticks=20").scenario().ticks()).isEqualTo(20);
    }
}
