package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Manages its stock by rule of thumb: replaces wear and closes a share of the gaps in capacity and on order.
 *
 * <p>x = max(0, delta K + alpha [(K* - K) + beta (SL* - SL)]), SL what is on order and SL* = L delta K* what replaces wear of K*.
 * With beta below 1 the firm forgets part of what it has ordered and overshoots.
 *
 * <p>Source: Sterman 1989.
 */
public record StockManagement(
        @Param(
                unit = "1/tick",
                meaning = "Share of the gap in capacity ordered per tick",
                symbol = "alpha",
                min = 0,
                max = 1,
                standard = "0.26")
        double alpha,

        @Param(
                unit = "-",
                meaning = "Weight of what is on order: 1 counts it fully, 0 forgets it",
                symbol = "beta",
                min = 0,
                max = 1,
                standard = "0.34")
        double beta,

        @Param(
                unit = "structure",
                meaning = "Desired capacity; the best reply when absent",
                symbol = "K*",
                min = 0,
                standard = "null")
        Double target)
        implements Strategy {
    public StockManagement {
        Check.ranges(StockManagement.class, alpha, beta, target);
    }

    @Override
    public Plan decide(Observation seen) {
        double wanted = target == null ? seen.game().bestReply(seen.index()) : target;
        double supplyLine = (seen.delivery() - 1) * seen.decay() * wanted;
        double gap = wanted - seen.structures() + beta * (supplyLine - seen.onOrder());
        return Orders.of(seen, wanted, Orders.wear(seen) + alpha * gap);
    }
}
