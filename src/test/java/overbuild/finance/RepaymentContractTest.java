package overbuild.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Made;
import overbuild.model.Debt;
import overbuild.model.Sector;
import overbuild.model.Terms;

/** What every way of repayment keeps; ways are found by listing the package. */
class RepaymentContractTest {
    private static final int TICKS = 20;
    private static final double RATE = 0.02;
    private static final double SHARE = 0.1;

    static Stream<Repayment> repayments() {
        return Made.members(Repayment.class, 5);
    }

    @ParameterizedTest
    @MethodSource("repayments")
    void clearsTheLoanAtMaturity(Repayment repayment) {
        var debt = loan(repayment);
        double worth = 0;
        double discount = 1;
        for (int tick = 0; tick < TICKS; tick++) {
            discount /= 1 + RATE;
            double interest = debt.interest() - debt.accrued();
            debt = debt.less(-debt.accrued());
            double repaid = debt.repayment(tick);
            assertThat(repaid).isBetween(0.0, debt.principal());
            worth += discount * (interest + repaid);
            debt = debt.less(repaid);
        }
        assertThat(debt.principal()).isZero();
        assertThat(worth).as("present value of all payments").isCloseTo(100, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("repayments")
    void asksForNothingBackWhenNothingIsOwed(Repayment repayment) {
        var debt = loan(repayment).less(100);
        assertThat(debt.repayment(3)).isZero();
        assertThat(debt.hasLapsed(0.05)).isFalse();
    }

    @Test
    void paysAnnuitiesInEqualParts() {
        var debt = loan(new Annuity());
        double payment = debt.interest() + debt.repayment(0);
        for (int tick = 0; tick < TICKS; tick++) {
            assertThat(debt.interest() + debt.repayment(tick)).isCloseTo(payment, within(1e-9));
            debt = debt.less(debt.repayment(tick));
        }
    }

    @Test
    void addsInterestInKind() {
        var debt = loan(new PaidInKind());
        assertThat(debt.accrued()).isEqualTo(2);
        assertThat(debt.less(-debt.accrued()).repayment(0)).isZero();
    }

    @Test
    void letsLinesLapseInStress() {
        var debt = loan(new Revolving(0.5));
        assertThat(debt.hasLapsed(0.5)).isFalse();
        assertThat(debt.hasLapsed(0.49)).isTrue();
    }

    private static Debt loan(Repayment repayment) {
        var schedule = repayment.schedule(new Repayment.Principal(100, RATE, SHARE, TICKS));
        var terms = new Terms(schedule, TICKS - 1, Terms.SENIOR, null);
        return new Debt("bond", Sector.LENDERS, 100, RATE, terms);
    }
}
