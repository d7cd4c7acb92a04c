package overbuild.intervention;

/**
 * What the world outside the model sets in one tick. Each intervention changes what concerns it; the engine reads the rest.
 *
 * @param demand factor on the demand shifter
 * @param demandGrowth growth of demand added to its own, log per tick
 * @param disclosure share of what firms overlook in rivals' pipelines that is laid open to them
 */
public record Conditions(double demand, double demandGrowth, double disclosure) {
    /** Nothing happens. */
    public static final Conditions QUIET = new Conditions(1, 0, 0);

    /** With demand multiplied by a factor. */
    public Conditions demandTimes(double factor) {
        return new Conditions(demand * factor, demandGrowth, disclosure);
    }

    /** With growth added to that of demand, log per tick. */
    public Conditions demandGrowing(double growth) {
        return new Conditions(demand, demandGrowth + growth, disclosure);
    }

    /** With a share of what is still overlooked laid open. */
    public Conditions disclosing(double share) {
        return new Conditions(demand, demandGrowth, disclosure + share * (1 - disclosure));
    }
}
