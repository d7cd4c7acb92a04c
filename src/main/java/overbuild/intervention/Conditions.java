package overbuild.intervention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the world outside the model sets in one tick. Each intervention changes what concerns it; the engine reads the rest.
 *
 * @param levels a number per {@link Level}, in their order
 * @param measures interventions in force that the engine reads themselves, in the order of the scenario
 */
public record Conditions(List<Double> levels, List<Intervention> measures) {
    /** Nothing happens. */
    public static final Conditions QUIET =
            new Conditions(Stream.of(Level.values()).map(level -> level.quiet).toList(), List.of());

    /** What is set by a number, and the number that changes nothing. */
    private enum Level {
        DEMAND(1),
        GROWTH(0),
        TECHNOLOGY(1),
        RATE(0),
        TAX(0),
        SUBSIDY(0),
        DISCLOSURE(0),
        SENTIMENT(0),
        MOOD(0),
        CREDIT(1);

        private final double quiet;

        Level(double quiet) {
            this.quiet = quiet;
        }
    }

    /** Factor on the demand shifter. */
    public double demand() {
        return at(Level.DEMAND);
    }

    /** Growth of demand added to its own, log per tick. */
    public double growth() {
        return at(Level.GROWTH);
    }

    /** Factor on what a structure carries. */
    public double technology() {
        return at(Level.TECHNOLOGY);
    }

    /** Added to interest and cost of capital, per year. */
    public double rate() {
        return at(Level.RATE);
    }

    /** Share of capex that its payer owes to the state. */
    public double tax() {
        return at(Level.TAX);
    }

    /** Share of capex that the state pays. */
    public double subsidy() {
        return at(Level.SUBSIDY);
    }

    /** Share of what firms overlook in rivals' pipelines that is laid open to them. */
    public double disclosure() {
        return at(Level.DISCLOSURE);
    }

    /** Growth of demand that everybody expects beyond what they have learnt, log per tick. */
    public double sentiment() {
        return at(Level.SENTIMENT);
    }

    /** Added to the sentiment of the stock market in the tick. */
    public double mood() {
        return at(Level.MOOD);
    }

    /** Highest regime of credit. */
    public double credit() {
        return at(Level.CREDIT);
    }

    /** The measures of a kind, in the order of the scenario. */
    public <T extends Intervention> List<T> measures(Class<T> kind) {
        if (measures.isEmpty()) return List.of();
        return measures.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** With demand multiplied by a factor. */
    public Conditions demandTimes(double factor) {
        return with(Level.DEMAND, demand() * factor);
    }

    /** With growth added to that of demand, log per tick. */
    public Conditions demandGrowing(double more) {
        return with(Level.GROWTH, growth() + more);
    }

    /** With technology multiplied by a factor. */
    public Conditions technologyTimes(double factor) {
        return with(Level.TECHNOLOGY, technology() * factor);
    }

    /** With a rate per year added to what money costs. */
    public Conditions ratePlus(double more) {
        return with(Level.RATE, rate() + more);
    }

    /** With a further share of capex owed to the state. */
    public Conditions taxing(double share) {
        return with(Level.TAX, tax() + share);
    }

    /** With the state paying a share of what firms would still pay themselves. */
    public Conditions subsidising(double share) {
        return with(Level.SUBSIDY, subsidy() + share * (1 - subsidy()));
    }

    /** With a share of what is still overlooked laid open. */
    public Conditions disclosing(double share) {
        return with(Level.DISCLOSURE, disclosure() + share * (1 - disclosure()));
    }

    /** With a mood added to what everybody expects of demand, log growth per tick. */
    public Conditions hoping(double more) {
        return with(Level.SENTIMENT, sentiment() + more);
    }

    /** With something added to the sentiment of the stock market. */
    public Conditions cheering(double more) {
        return with(Level.MOOD, mood() + more);
    }

    /** With credit no wider than this. */
    public Conditions lending(double most) {
        return with(Level.CREDIT, Math.min(credit(), most));
    }

    /** With one more measure in force. */
    public Conditions under(Intervention measure) {
        return new Conditions(
                levels, Stream.concat(measures.stream(), Stream.of(measure)).toList());
    }

    /** What a firm lays out for capex of one. */
    public double outlay() {
        return 1 + tax() - subsidy();
    }

    private double at(Level level) {
        return levels.get(level.ordinal());
    }

    private Conditions with(Level level, double value) {
        var changed = new ArrayList<>(levels);
        changed.set(level.ordinal(), value);
        return new Conditions(List.copyOf(changed), measures);
    }
}
