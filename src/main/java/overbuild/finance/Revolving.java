package overbuild.finance;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Schedule;

/**
 * A line that is rolled over as long as credit is easy, and lapses in stress.
 *
 * <p>Repayment = 0 while C >= lapsesBelow, else B.
 *
 * <p>Source: short lines in a panic, Gorton and Metrick 2012; model description, section 10.
 */
public record Revolving(
        @Param(
                unit = "-",
                meaning = "All of it falls due while the regime of credit C is below this",
                min = 0,
                max = 1,
                standard = "0.5")
        double lapsesBelow)
        implements Repayment {
    public Revolving {
        Check.ranges(Revolving.class, lapsesBelow);
    }

    @Override
    public Schedule schedule(Principal loan) {
        return new Schedule(0, 0, 0, false, lapsesBelow);
    }

    @Override
    public boolean matures() {
        return false;
    }

    @Override
    public boolean revolves() {
        return true;
    }
}
