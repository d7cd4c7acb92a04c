package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Memory;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;
import overbuild.model.Stream;

/**
 * Restrains itself while enough others do as far as it looks, races for some ticks when it finds too many breaches, and then offers
 * restraint again.
 *
 * <p>AlwaysRestrain; with probability p_m per tick it looks: rivals with x_j > (1 + tol) x^C_j have broken the pact, as for Grim. When
 * fewer than the quorum of rivals kept it, AlwaysRace for T ticks.
 *
 * <p>Source: finite punishment under imperfect sight, Green and Porter 1984; conditional cooperation, Fischbacher, Gaechter and Fehr 2001;
 * inspection games, Dresher 1962.
 */
public record ConditionalPact(
        @Param(
                unit = "1/tick",
                meaning = "Monitoring: probability that it looks at what rivals ordered last tick",
                symbol = "p_m",
                min = 0,
                max = 1,
                standard = "1")
        double monitoring,

        @Param(
                unit = "-",
                meaning = "Share of rivals that must keep the pact; 1: all of them",
                min = 0,
                max = 1,
                standard = "1")
        double quorum,

        @Param(
                unit = "ticks",
                meaning = "Punishment: ticks for which it races",
                symbol = "T",
                min = 1,
                max = 4000,
                standard = "4")
        int punishment,

        @Param(
                unit = "-",
                meaning =
                        "Tolerance: what a rival may order beyond its restraint, over that; twice the noise of what is seen or more",
                symbol = "tol",
                min = 0,
                max = 10,
                standard = "0.1")
        double tolerance)
        implements Strategy {
    /**
     * A race that punishes.
     *
     * @param left ticks that it goes on
     */
    record Punishing(int left) implements Memory {}

    public ConditionalPact {
        Check.ranges(ConditionalPact.class, monitoring, quorum, punishment, tolerance);
    }

    @Override
    public Plan decide(Observation seen) {
        int left = seen.self().memory() instanceof Punishing race
                ? race.left()
                : looks(seen) && fails(seen) ? punishment : 0;
        if (left > 0) return new AlwaysRace().decide(seen).remembering(new Punishing(left - 1));
        return new AlwaysRestrain().decide(seen).remembering(Pact.now(seen));
    }

    private boolean looks(Observation seen) {
        return monitoring >= 1
                || seen.draws().uniform(Stream.INSPECTION, seen.self().name(), seen.tick()) < monitoring;
    }

    private boolean fails(Observation seen) {
        int rivals = seen.reports().competing() - 1;
        int kept = rivals - Pact.of(seen).breaches(seen, tolerance);
        return kept < quorum * rivals;
    }
}
