package overbuild.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import overbuild.model.Draws;
import overbuild.model.Firm;
import overbuild.model.Rates;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.OpeningDebt;
import overbuild.scenario.Population;
import overbuild.scenario.Scenario;

/** Draws the firms of a population and lists them behind those that the scenario names. */
final class Drawing {
    private final Scenario scenario;
    private final long seed;
    private final Draws draws;

    private Drawing(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
        draws = new Draws(seed);
    }

    /** The scenario with every firm listed. */
    static Scenario of(Scenario scenario, long seed) {
        return scenario.population().isEmpty() ? scenario : new Drawing(scenario, seed).listed();
    }

    private Scenario listed() {
        var sized = new LinkedHashMap<>(scenario.firms());
        scenario.population().forEach((group, population) -> {
            for (int k = 1; k <= population.count(); k++) {
                String name = Population.name(group, k);
                sized.put(name, population.draw(name, draws));
            }
        });
        boolean financed = scenario.population().values().stream().anyMatch(Drawing::isFinanced);
        var unfinanced = scenario.listing(sized);
        return financed ? scenario.listing(financed(unfinanced)) : unfinanced;
    }

    private static boolean isFinanced(Population population) {
        return population.debt() != null || population.liquidity() != null;
    }

    /** What firms own and earn does not depend on what they owe: the first tick without debt tells both. */
    private Map<String, FirmSpec> financed(Scenario unfinanced) {
        var round = new Round(unfinanced.quiet(), seed);
        var opening = round.opening();
        var first = round.play(opening);
        var firms = new LinkedHashMap<>(unfinanced.firms());
        for (int k = 0; k < first.firms().size(); k++) {
            String name = first.firms().get(k).name();
            var population = scenario.populationOf(name);
            if (population == null || !isFinanced(population)) continue;
            firms.put(
                    name,
                    financed(
                            firms.get(name),
                            population,
                            opening.firms().get(k),
                            first.firms().get(k)));
        }
        return firms;
    }

    private FirmSpec financed(FirmSpec spec, Population population, Firm opening, Firm first) {
        double book = opening.books().book();
        double income =
                Rates.TICKS_PER_YEAR * (first.flows().revenue() - first.flows().opex());
        double owed = population.owed(first.name(), draws, book, income);
        double cash = population.cash(first.name(), draws, book);
        return spec.financed(
                cash, owed > 0 ? Map.of(OpeningDebt.NAME, population.debt().loan(owed)) : spec.debts());
    }
}
