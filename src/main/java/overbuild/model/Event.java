package overbuild.model;

/**
 * Something worth telling about a tick.
 *
 * @param tick when
 * @param firm who; empty for the market
 * @param kind what
 * @param amount how much, in the unit that the kind implies
 * @param text in a person's words
 */
public record Event(int tick, String firm, Kind kind, double amount, String text) {
    /** Kinds of events. */
    public enum Kind {
        /** A firm came into the market; amount: structures ordered. */
        ENTRY,
        /** A project was dropped; amount: structures. */
        ABANDONED,
        /** A firm could not pay; amount: claims, in money. */
        DEFAULT,
        /** What lenders got back in a default; amount: money's worth. */
        RECOVERY,
        /** A firm took over capacity of one that could not pay; amount: what it paid, in money. */
        TAKEN_OVER,
        /** Capacity of a firm that could not pay found no buyer in the market; amount: structures. */
        SCRAPPED,
        /** A firm sold shares that it held; amount: what it got, in money. */
        STAKE_SOLD,
        /** A lender called a margin loan; amount: money to be repaid. */
        MARGIN_CALL,
        /** A firm had to sell what it had pledged; amount: what it got, in money. */
        FORCED_SALE,
        /** A firm has a claim from a broken contract; amount: money. */
        CLAIM,
        /** A partner of a joint venture missed a call; amount: what is missing, in money. */
        CALL_MISSED,
        /** A firm was taken out of the race; amount: its structures. */
        EXIT,
        /** A firm paid tax on capex; amount: money. */
        TAX,
        /** The state paid a part of a firm's capex; amount: money. */
        SUBSIDY,
        /** A firm ordered more than a pact allows it; amount: money above that. */
        BREACH,
        /** A breach was found out; amount: the fine, in money. */
        FINE,
        /** An intervention comes into force; amount: its place in the scenario, from 0. */
        INTERVENTION,
        /** An intervention is in force no longer; amount: its place in the scenario, from 0. */
        INTERVENTION_END,
        /** The index of shares fell by more than what counts as a sell-off; amount: share of it that was lost. */
        SELL_OFF,
        /** A firm won the prize for good; amount: what it got, in money. */
        PRIZE
    }
}
