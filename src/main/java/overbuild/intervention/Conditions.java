package overbuild.intervention;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the world outside the model sets in one tick. Each intervention changes what concerns it; the engine reads the rest.
 *
 * @param demand factor on the demand shifter
 * @param growth growth of demand added to its own, log per tick
 * @param technology factor on what a structure carries
 * @param rate added to interest and cost of capital, per year
 * @param tax share of capex that its payer owes to the state
 * @param subsidy share of capex that the state pays
 * @param disclosure share of what firms overlook in rivals' pipelines that is laid open to them
 * @param sentiment growth of demand that everybody expects beyond what they have learnt, log per tick
 * @param mood added to the sentiment of the stock market in the tick
 * @param credit highest regime of credit
 * @param pacts agreements in force; of those that name a firm the last binds it
 * @param entries firms that come in, at the latest now
 * @param exits firms that are taken out, at the latest now
 * @param breaches contracts that are broken, at the latest now
 */
public record Conditions(
        double demand,
        double growth,
        double technology,
        double rate,
        double tax,
        double subsidy,
        double disclosure,
        double sentiment,
        double mood,
        double credit,
        List<Pact> pacts,
        List<Entry> entries,
        List<Exit> exits,
        List<ContractDefault> breaches) {
    /** Nothing happens. */
    public static final Conditions QUIET =
            new Conditions(1, 0, 1, 0, 0, 0, 0, 0, 0, 1, List.of(), List.of(), List.of(), List.of());

    /** With demand multiplied by a factor. */
    public Conditions demandTimes(double factor) {
        return new Conditions(
                demand * factor,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With growth added to that of demand, log per tick. */
    public Conditions demandGrowing(double more) {
        return new Conditions(
                demand,
                growth + more,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With technology multiplied by a factor. */
    public Conditions technologyTimes(double factor) {
        return new Conditions(
                demand,
                growth,
                technology * factor,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With a rate per year added to what money costs. */
    public Conditions ratePlus(double more) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate + more,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With a further share of capex owed to the state. */
    public Conditions taxing(double share) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax + share,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With the state paying a share of what firms would still pay themselves. */
    public Conditions subsidising(double share) {
        double paid = subsidy + share * (1 - subsidy);
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                paid,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With a share of what is still overlooked laid open. */
    public Conditions disclosing(double share) {
        double known = disclosure + share * (1 - disclosure);
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                known,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With a mood added to what everybody expects of demand, log growth per tick. */
    public Conditions hoping(double more) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment + more,
                mood,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With something added to the sentiment of the stock market. */
    public Conditions cheering(double more) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood + more,
                credit,
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With credit no wider than this. */
    public Conditions lending(double most) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                Math.min(credit, most),
                pacts,
                entries,
                exits,
                breaches);
    }

    /** With one more agreement. */
    public Conditions under(Pact pact) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                with(pacts, pact),
                entries,
                exits,
                breaches);
    }

    /** With one more firm in the market. */
    public Conditions after(Entry entry) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                with(entries, entry),
                exits,
                breaches);
    }

    /** With one firm fewer in the market. */
    public Conditions after(Exit exit) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                with(exits, exit),
                breaches);
    }

    /** With one contract fewer. */
    public Conditions after(ContractDefault breach) {
        return new Conditions(
                demand,
                growth,
                technology,
                rate,
                tax,
                subsidy,
                disclosure,
                sentiment,
                mood,
                credit,
                pacts,
                entries,
                exits,
                with(breaches, breach));
    }

    /** What a firm lays out for capex of one. */
    public double outlay() {
        return 1 + tax - subsidy;
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
