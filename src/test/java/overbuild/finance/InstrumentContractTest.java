package overbuild.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;
import overbuild.model.Quarter;

/** What every instrument keeps. Instruments are found by listing the package. */
class InstrumentContractTest {
    private static final int TICKS = 12;

    static Stream<Instrument> instruments() {
        return Made.members(Instrument.class, 20);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void opensWithoutMoneyChangingHands(Instrument instrument) {
        var position = instrument.open("it");
        assertThat(position.value()).isGreaterThanOrEqualTo(0);
        assertThat(instrument.open("it")).isEqualTo(position);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void answersTheSameForTheSameAndPaysNothingNegative(Instrument instrument) {
        var position = instrument.open("it");
        for (int tick = 0; tick < TICKS; tick++) {
            var now = new Still(tick);
            for (var turn : turns(instrument, position, now)) {
                assertThat(turn.acts()).allSatisfy(InstrumentContractTest::isSane);
            }
            assertThat(turns(instrument, position, now)).isEqualTo(turns(instrument, position, now));
            position = position.settle(now).after().value(now).after().call(now).after();
            assertThat(position.value()).isGreaterThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void offersMoneyOnARungAlone(Instrument instrument) {
        var position = instrument.open("it");
        var now = new Still(1);
        for (var firm : instrument.firms()) {
            double offered = position.rung(firm) == null ? 0 : position.offers(firm, now);
            assertThat(offered).isGreaterThanOrEqualTo(0).isFinite();
        }
        assertThat(position.rung("nobody")).isNull();
    }

    private static List<Turn> turns(Instrument instrument, Position position, Situation now) {
        var firms = instrument.firms();
        var first = firms.isEmpty() ? "nobody" : firms.get(0);
        return List.of(
                position.settle(now),
                position.value(now),
                position.call(now),
                position.fail(first, now),
                position.fail("nobody", now));
    }

    private static void isSane(Turn.Act act) {
        if (act instanceof Turn.Act.Payment payment)
            assertThat(payment.amount()).isFinite().isGreaterThanOrEqualTo(0);
        if (act instanceof Turn.Act.Loan loan)
            assertThat(loan.amount()).isFinite().isGreaterThanOrEqualTo(0);
        if (act instanceof Turn.Act.Repayment repayment)
            assertThat(repayment.amount()).isFinite().isGreaterThanOrEqualTo(0);
        if (act instanceof Turn.Act.Sale sale) assertThat(sale.share()).isBetween(0.0, 1.0);
        if (act instanceof Turn.Act.Order order)
            assertThat(order.units()).isFinite().isGreaterThanOrEqualTo(0);
    }

    /** A world in which nothing moves. */
    private record Still(int tick) implements Situation {
        @Override
        public Quarter date() {
            return new Quarter(2000, 1).plus(tick);
        }

        @Override
        public double cash(String firm) {
            return 5;
        }

        @Override
        public boolean isSound(String firm) {
            return true;
        }

        @Override
        public double owed(String firm, String loan) {
            return 3;
        }

        @Override
        public double spending(String firm) {
            return 2;
        }

        @Override
        public double delivers(String firm, double structures) {
            return Math.min(structures, 7);
        }

        @Override
        public double price(String firm) {
            return 1;
        }

        @Override
        public double structurePrice() {
            return 4;
        }

        @Override
        public double value(String instrument) {
            return 6;
        }

        @Override
        public double shares(String issuer) {
            return 1;
        }

        @Override
        public double index() {
            return 1;
        }

        @Override
        public double regime() {
            return 1;
        }

        @Override
        public double coupon() {
            return 0.02;
        }

        @Override
        public double coupon(String firm) {
            return 0.03;
        }

        @Override
        public double spread(String firm) {
            return 0.04;
        }

        @Override
        public double marketValue(String firm) {
            return 10;
        }

        @Override
        public double claims(String firm) {
            return 8;
        }

        @Override
        public double funds(String firm) {
            return 9;
        }

        @Override
        public double netWorth(String firm) {
            return 10;
        }
    }
}
