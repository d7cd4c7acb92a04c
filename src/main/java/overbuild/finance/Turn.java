package overbuild.finance;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Event;
import overbuild.model.Flow;

/**
 * What an instrument does in a step: the position that it leaves, and what is booked, in this order.
 *
 * @param after the position afterwards
 * @param acts what happens
 */
public record Turn(Position after, List<Act> acts) {
    /** Something that the engine books on both sides. */
    public sealed interface Act {
        /**
         * Money changes hands.
         *
         * @param flow what for
         * @param payer who pays, a firm or a sector's key
         * @param payee who is paid
         * @param amount money, at least 0
         */
        record Payment(Flow flow, String payer, String payee, double amount) implements Act {}

        /**
         * A firm borrows.
         *
         * @param firm who owes it
         * @param loan name of the loan
         * @param amount money
         * @param coupon interest per tick
         * @param repaid share of the principal repaid per tick
         */
        record Loan(String firm, String loan, double amount, double coupon, double repaid) implements Act {}

        /**
         * A firm repays a loan before it is due.
         *
         * @param firm who owes it
         * @param loan name of the loan
         * @param amount money, at most what is owed
         */
        record Repayment(String firm, String loan, double amount) implements Act {}

        /**
         * A share of what another instrument holds is sold.
         *
         * @param instrument whose holding
         * @param share share of it
         * @param impact price fall when all of it is sold
         */
        record Sale(String instrument, double share, double impact) implements Act {}

        /**
         * A firm orders structures outside its own plan and pays for them.
         *
         * @param firm who orders
         * @param units structures
         * @param cost money
         */
        record Order(String firm, double units, double cost) implements Act {}

        /**
         * A firm breaks a contract for good.
         *
         * @param firm who is in default
         * @param reason why, in a person's words
         */
        record Breach(String firm, String reason) implements Act {}

        /**
         * Something worth telling.
         *
         * @param firm who
         * @param kind what
         * @param amount how much, in the unit that the kind implies
         * @param text in a person's words
         */
        record Told(String firm, Event.Kind kind, double amount, String text) implements Act {}
    }

    public Turn {
        acts = List.copyOf(acts);
    }

    /** A position without anything that happens. */
    public static Turn to(Position after) {
        return new Turn(after, List.of());
    }

    /** One more thing happens, after the others. */
    public Turn then(Act act) {
        var all = new ArrayList<>(acts);
        all.add(act);
        return new Turn(after, all);
    }

    /** Money changes hands. */
    public Turn pay(Flow flow, String payer, String payee, double amount) {
        return amount == 0 ? this : then(new Act.Payment(flow, payer, payee, amount));
    }

    /** A loan is repaid before it is due. */
    public Turn repay(String firm, String loan, double amount) {
        return amount == 0 ? this : then(new Act.Repayment(firm, loan, amount));
    }

    /** Something worth telling. */
    public Turn tell(String firm, Event.Kind kind, double amount, String text) {
        return then(new Act.Told(firm, kind, amount, text));
    }
}
