package overbuild.finance;

import java.util.List;

/** A contract between agents, whose terms are scenario data. A new instrument is one record in this package. */
@FunctionalInterface
public interface Instrument {
    /**
     * What stands between the parties before the first tick.
     *
     * @param name its name in the scenario
     */
    Position open(String name);

    /** Loans that are drawn under it before the first tick. */
    default List<Turn.Act.Loan> loans(String name) {
        return List.of();
    }

    /** The firms that it names. */
    default List<String> firms() {
        return List.of();
    }

    /** The other instruments that it names. */
    default List<String> instruments() {
        return List.of();
    }
}
