package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.Written;
import overbuild.model.Books;
import overbuild.model.Draws;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Limit;
import overbuild.model.Rates;
import overbuild.model.Sector;
import overbuild.model.Status;
import overbuild.model.Stream;
import overbuild.scenario.Scenario;

/** Each intervention in the textbook market: four firms with 10 structures, P = 100 - Q, cost 20, a structure costs 8. */
class InterventionsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String DEAR = "firms.*.discountRate=0.1";
    private static final double RATE = Rates.growth(0.1);

    @Test
    void demandFallsAndComesBack() {
        assertThat(shifters("{type: DemandShock, from: 2000-Q2, until: 2000-Q3, size: -0.3}"))
                .containsExactly(100.0, 70.0, 70.0, 100.0, 100.0);
    }

    @Test
    void demandKeepsTheGrowthThatItGained() {
        var shifters = shifters("{type: DemandShock, from: 2000-Q2, until: 2000-Q3, size: 0, growth: 0.21}");
        double[] expected = {100, 100 * Math.pow(1.21, 0.25), 110, 110, 110};
        for (int t = 0; t < 5; t++) assertThat(shifters.get(t)).isCloseTo(expected[t], EXACTLY);
    }

    @Test
    void shocksMultiplyInTheOrderOfTheList() {
        assertThat(shifters(
                        "{type: DemandShock, from: 2000-Q1, size: 1}, {type: DemandShock, from: 2000-Q3, size: -0.5}"))
                .containsExactly(200.0, 200.0, 100.0, 100.0, 100.0);
    }

    @Test
    void structuresCarryMoreWhileTechnologyIsAhead() {
        var history = play("{type: TechnologyShock, from: 2000-Q2, until: 2000-Q2, size: 0.5}", restrained());
        assertThat(numbers(history, t -> history.at(t).world().technology())).containsExactly(1.0, 1.5, 1.0, 1.0, 1.0);
        assertThat(numbers(history, t -> history.at(t).clearing().effective()))
                .containsExactly(40.0, 60.0, 40.0, 40.0, 40.0);
    }

    @Test
    void sentimentMovesPlansButNotWhatIsLearnt() {
        var shocked = play("{type: SentimentShock, from: 2000-Q2, until: 2000-Q2, growth: 0.2}", restrained());
        for (int t = 0; t < 3; t++) {
            var firm = firm(shocked, t, "North");
            double mood = t == 1 ? Math.log(1.2) / 4 : 0;
            assertThat(firm.decision().believedGrowth()).isCloseTo(firm.growth() + mood, EXACTLY);
        }
    }

    @Test
    void equipmentGainsItsShareOfATechnologyShock() {
        var history = play(
                "{type: TechnologyShock, from: 2000-Q2, size: 0.5}",
                restrained(),
                "technology={layers: 2, initial: 2, equipmentShare: 1}",
                "equipment={binds: true, depreciation: 0}",
                "firms.*.equipment=5");
        assertThat(firm(history, 0, "North").plant().equipment()).isCloseTo(5, EXACTLY);
        assertThat(firm(history, 1, "North").plant().equipment()).isCloseTo(7.5, EXACTLY);
    }

    @Test
    void dearMoneyRaisesUserCostAndCoupons() {
        var history = play(
                "{type: RateShift, from: 2000-Q1, size: {2000-Q1: 0.1, 2000-Q2: 0.2}}",
                "firms.*.cash=0",
                "firms.*.funding={leverage: 0.9}",
                "credit={spread: 0.05}");
        assertThat(firm(history, 0, "North").decision().target()).isCloseTo(25 - 4 * 8 * RATE / 2, EXACTLY);
        assertThat(history.at(0).clearing().longRunCost()).isCloseTo(20 + 4 * 8 * RATE, EXACTLY);
        assertThat(history.at(1).clearing().longRunCost()).isCloseTo(20 + 4 * 8 * Rates.growth(0.2), EXACTLY);
    }

    @Test
    void newLoansBearTheShiftedRate() {
        var history = play(
                "{type: RateShift, from: 2000-Q1, size: 0.04}",
                "structures.price=80",
                "firms.*.cash=0",
                "firms.*.funding={leverage: 0.9}",
                "credit={spread: 0.05}");
        var loan = firm(history, 0, "North").books().debts().get(0);
        assertThat(loan.rate()).isCloseTo(Rates.growth(0.09), EXACTLY);
    }

    @Test
    void ratesDoNotFallBelowZero() {
        var history = play("{type: RateShift, from: 2000-Q1, size: -0.5}", DEAR);
        assertThat(history.at(0).clearing().longRunCost()).isCloseTo(20, EXACTLY);
    }

    @Test
    void taxMakesCapexDearAndGoesToTheState() {
        var history = play("{type: CapexTax, from: 2000-Q1, until: 2000-Q1, size: 0.5}", DEAR);
        var north = firm(history, 0, "North");
        double ordered = 15 - 4 * 12 * RATE / 2;
        assertThat(north.decision().funded()).isCloseTo(ordered, EXACTLY);
        assertThat(north.flows().structureCapex()).isCloseTo(8 * ordered, EXACTLY);
        assertThat(north.flows().tax()).isCloseTo(4 * ordered, EXACTLY);
        assertThat(north.books().construction()).isCloseTo(8 * ordered, EXACTLY);
        assertThat(north.books().cash()).isCloseTo(1e6 + 100 - 12 * ordered, EXACTLY);
        assertThat(history.at(0).sector(Sector.STATE).deposits()).isCloseTo(16 * ordered, EXACTLY);
        assertThat(kinds(history, 0)).containsExactly(Event.Kind.INTERVENTION, tax(), tax(), tax(), tax());
        assertThat(kinds(history, 1)).containsExactly(Event.Kind.INTERVENTION_END);
    }

    private static Event.Kind tax() {
        return Event.Kind.TAX;
    }

    @Test
    void taxCutsWhatMoneyBuys() {
        var history = play("{type: CapexTax, from: 2000-Q1, size: 1}", "firms.North.cash=0", "structures.price=20");
        var north = firm(history, 0, "North");
        assertThat(north.decision().funded()).isCloseTo(100 / 40.0, EXACTLY);
        assertThat(north.books().cash()).isCloseTo(0, EXACTLY);
    }

    @Test
    void stateBearsItsShareOfSubsidisedCapex() {
        var history = play("{type: CapexSubsidy, from: 2000-Q1, size: 0.25}", DEAR);
        var north = firm(history, 0, "North");
        double ordered = 15 - 4 * 6 * RATE / 2;
        assertThat(north.decision().funded()).isCloseTo(ordered, EXACTLY);
        assertThat(north.flows().subsidy()).isCloseTo(2 * ordered, EXACTLY);
        assertThat(history.at(0).sector(Sector.STATE).deposits()).isCloseTo(-8 * ordered, EXACTLY);
        assertThat(north.books().netWorth()).isCloseTo(1e6 + 100 + 80 + 2 * ordered, EXACTLY);
    }

    @Test
    void disclosureShowsRivalsPipelines() {
        String[] blind = {"structures.buildTicks=2", "firms.*.onOrder=4", "firms.*.beliefs.psi=0"};
        assertThat(target("", blind)).isCloseTo(25, EXACTLY);
        assertThat(target("{type: Disclosure, from: 2000-Q1}", blind)).isCloseTo(19, EXACTLY);
        assertThat(target("{type: Disclosure, from: 2000-Q1, size: 0.5}", blind))
                .isCloseTo(22, EXACTLY);
    }

    private static double target(String intervention, String... patches) {
        return firm(play(intervention, patches), 0, "North").decision().target();
    }

    @Test
    void signatoriesRestrainThemselvesUnderEnoughFines() {
        var history = play(pact("monitoring: 1, penalty: 1000"), DEAR);
        assertThat(history.at(0).firms()).allSatisfy(firm -> {
            assertThat(firm.decision().wanted()).isZero();
            assertThat(firm.decision().limit()).isEqualTo(Limit.PACT);
        });
        assertThat(kinds(history, 0)).containsExactly(Event.Kind.INTERVENTION);
    }

    @Test
    void pactHalvesTheWayToRestraint() {
        var history = play(pact("size: 0.5, monitoring: 1, penalty: 1000"), "ticks=1", DEAR);
        double wanted = 15 - 4 * 8 * RATE / 2;
        assertThat(firm(history, 0, "North").decision().wanted()).isCloseTo(wanted / 2, EXACTLY);
    }

    @Test
    void signatoriesBreakAPactThatPaysLessThanABreach() {
        double user = 4 * 8 * RATE;
        double wanted = 15 - user / 2;
        double best = (50 - user - (10 + wanted)) * (10 + wanted);
        double gain = (best - (50 - user - 10) * 10) / 4 / RATE / (1 + RATE);
        double threshold = gain / (8 * wanted);
        assertThat(isKept(threshold * 1.001)).isTrue();
        assertThat(isKept(threshold * 0.999)).isFalse();
    }

    private static boolean isKept(double penalty) {
        var history = play(pact("firms: [North], monitoring: 0.5, penalty: " + 2 * penalty), DEAR);
        return firm(history, 0, "North").decision().limit() == Limit.PACT;
    }

    @Test
    void breachesAreFinedWhenTheyAreFoundOut() {
        var history = play(pact("firms: [North], monitoring: 0.5, penalty: 0.25"), DEAR, "firms.*.growthCap=0.1");
        var fines = new Draws(1);
        for (int t = 0; t < 4; t++) {
            var north = firm(history, t, "North");
            double ordered = 8 * north.decision().funded();
            boolean found = fines.uniform(Stream.MONITORING, "North", t) < 0.5;
            assertThat(ordered).isPositive();
            assertThat(kinds(history, t)).contains(Event.Kind.BREACH);
            assertThat(north.flows().fine()).isCloseTo(found ? ordered / 4 : 0, EXACTLY);
            assertThat(firm(history, t, "East").flows().fine()).isZero();
        }
        assertThat(history.at(4).sector(Sector.STATE).deposits()).isPositive();
    }

    @Test
    void pactBindsOnALadder() {
        var ladder = "game.menu={levels: [0, 40, 80, 120]}";
        assertThat(firm(play("", ladder, DEAR), 0, "North").decision().level()).isEqualTo(3);
        var bound = firm(play(pact("monitoring: 1, penalty: 1000"), ladder, DEAR), 0, "North");
        assertThat(bound.decision().level()).isZero();
        var half = firm(play(pact("size: 0.5, monitoring: 1, penalty: 1000"), ladder, DEAR), 0, "North");
        assertThat(half.decision().level()).isEqualTo(1);
    }

    @Test
    void pactBindsAScript() {
        var script = "firms.*.strategy={type: Scripted, capex: {2000-Q1: 160, 2001-Q1: 160}}";
        assertThat(firm(play("", script, DEAR), 0, "North").decision().wanted()).isCloseTo(5, EXACTLY);
        var bound = firm(play(pact("monitoring: 1, penalty: 1000"), script, DEAR), 0, "North");
        assertThat(bound.decision().wanted()).isZero();
    }

    @Test
    void outsiderComesInWithWhatItBrings() {
        var history = play(
                "{type: Entry, at: 2000-Q2, firm: West, structures: 5, cash: 7, debt: 3}",
                "firms.West.outsider=true",
                "firms.West.structures=0",
                "credit={spread: 0.05}",
                restrained());
        assertThat(firm(history, 0, "West").status()).isEqualTo(Status.OUTSIDE);
        var west = firm(history, 1, "West");
        assertThat(west.status()).isEqualTo(Status.ACTIVE);
        assertThat(west.plant().structures()).isCloseTo(5, EXACTLY);
        assertThat(west.flows().issued()).isCloseTo(47, EXACTLY);
        assertThat(west.books().structures()).isCloseTo(40, EXACTLY);
        assertThat(history.at(1).sector(Sector.LENDERS).loans()).isCloseTo(3, EXACTLY);
        assertThat(kinds(history, 1)).containsExactly(Event.Kind.INTERVENTION, Event.Kind.ENTRY);
        assertThat(history.at(1).clearing().quantity()).isCloseTo(45, EXACTLY);
    }

    @Test
    void trusteeKeepsCapacityRunning() {
        var history = play("{type: Exit, at: 2000-Q2, firm: West}", "ticks=5");
        assertThat(firm(history, 0, "West").decision().funded()).isPositive();
        for (int t = 1; t < 5; t++) {
            var west = firm(history, t, "West");
            assertThat(west.status()).isEqualTo(Status.RUN_OFF);
            assertThat(west.quantity()).isPositive();
            assertThat(west.decision().funded()).isZero();
        }
    }

    @Test
    void retiredCapacityPaysLendersFirst() {
        var history = play(
                "{type: Exit, at: 2000-Q2, firm: West, capacity: retired}",
                "firms.West.cash=0",
                "firms.West.debts={bond: {principal: 260, rate: 0}}",
                restrained());
        var west = firm(history, 1, "West");
        assertThat(west.status()).isEqualTo(Status.GONE);
        assertThat(west.books()).isEqualTo(new Books(0, 0, 0, 0, 0, List.of(), 0, 80, 80));
        assertThat(west.flows().amortisation()).isCloseTo(100, EXACTLY);
        assertThat(west.flows().forgiven()).isCloseTo(160, EXACTLY);
        assertThat(history.at(1).credit().losses()).isCloseTo(160, EXACTLY);
        assertThat(history.at(1).clearing().quantity()).isCloseTo(30, EXACTLY);
        assertThat(history.at(1).structures()).isCloseTo(30, EXACTLY);
    }

    @Test
    void outsiderThatIsTakenOutNeverEnters() {
        var history = play(
                "{type: Exit, at: 2000-Q2, firm: West}, {type: Entry, at: 2000-Q3, firm: West, structures: 5}",
                "firms.West.outsider=true",
                "firms.West.structures=0");
        assertThat(firm(history, 4, "West").status()).isEqualTo(Status.GONE);
        assertThat(firm(history, 4, "West").plant().structures()).isZero();
    }

    @Test
    void openingOwesNothingToInterventions() {
        String[] layered = {"technology={layers: 2, initial: 2}", "equipment={depreciation: 0, price: 1}"};
        var quiet = new Round(scenario("", layered), 1).opening();
        var shocked = scenario("{type: DemandShock, from: 2000-Q1, size: -0.5}", layered);
        assertThat(new Round(shocked, 1).opening()).isEqualTo(quiet);
    }

    private static String pact(String terms) {
        return "{type: Pact, from: 2000-Q1, " + terms + "}";
    }

    private static String restrained() {
        return "firms.*.strategy=AlwaysRestrain";
    }

    private static List<Double> shifters(String intervention) {
        var history = play(intervention);
        return numbers(history, t -> history.at(t).world().shifter());
    }

    private static List<Double> numbers(History history, IntToDoubleFunction number) {
        return IntStream.range(0, history.ticks()).mapToDouble(number).boxed().toList();
    }

    private static List<Event.Kind> kinds(History history, int tick) {
        return history.at(tick).events().stream().map(Event::kind).toList();
    }

    private static Firm firm(History history, int tick, String name) {
        return history.at(tick).firms().stream()
                .filter(firm -> firm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static History play(String intervention, String... patches) {
        return Run.play(scenario(intervention, patches), 1);
    }

    private static Scenario scenario(String intervention, String... patches) {
        var all = new ArrayList<>(List.of("ticks=5", "interventions=[" + intervention + "]"));
        all.addAll(List.of(patches));
        return Written.scenario(Written.TEXTBOOK, all.toArray(String[]::new));
    }
}
