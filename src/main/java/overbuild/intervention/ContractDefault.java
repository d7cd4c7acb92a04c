package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * A buyer walks away from a take-or-pay contract and goes on; the capacity is sold on the spot market from then on.
 *
 * <p>Damages paid at once = share of what the rest of the contract was worth to the seller at today's price.
 *
 * <p>Source: expectation damages and efficient breach, Shavell 1980.
 */
public record ContractDefault(
        @Param(unit = "quarter", meaning = "First quarter without the contract")
        Quarter at,

        @Param(unit = "instrument", meaning = "The contract, by its name among the instruments")
        String contract,

        @Param(
                unit = "-",
                meaning = "Share of the seller's loss that the buyer has to pay, in cash",
                min = 0,
                max = 1,
                standard = "0")
        double damages)
        implements Intervention {
    public ContractDefault {
        Check.ranges(ContractDefault.class, at, contract, damages);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(at, null) ? before.under(this) : before;
    }
}
