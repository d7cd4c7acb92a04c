package overbuild.scenario;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import overbuild.demand.Demand;
import overbuild.demand.Users;
import overbuild.finance.Resolution;
import overbuild.intervention.Intervention;
import overbuild.intervention.ParameterChange;
import overbuild.market.MarketRule;
import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;
import overbuild.prize.None;
import overbuild.prize.Prize;

/** A race with all its numbers: what the world is like, and who runs. */
public record Scenario(
        @Param(unit = "text", meaning = "Short name, also that of the output folder")
        String name,

        @Param(unit = "text", meaning = "Title for people", standard = "''")
        String title,

        @Param(unit = "text", meaning = "What the scenario is about", standard = "''")
        String description,

        @Param(unit = "quarter", meaning = "Quarter of tick 0, such as 1996-Q1")
        Quarter start,

        @Param(unit = "ticks", meaning = "Number of ticks", min = 1, max = 4000)
        int ticks,

        @Param(unit = "n", meaning = "Seed of all chance", standard = "1")
        long seed,

        @Param(meaning = "Names of units", standard = "{}") Units units,
        @Param(meaning = "Users") DemandSide demand,
        @Param(meaning = "What structures carry") Technology technology,
        @Param(meaning = "The strategic layer") Structures structures,

        @Param(meaning = "The second layer, where technology has two layers", standard = "{}")
        Equipment equipment,

        @Param(meaning = "What serving costs", standard = "{}")
        Operation operation,

        @Param(meaning = "How capacity becomes price and sales", standard = "{type: Competitive}")
        MarketRule market,

        @Param(meaning = "What the race is for", standard = "{type: None}")
        Prize prize,

        @Param(meaning = "What firms think a level is worth", standard = "{}")
        Game game,

        @Param(meaning = "Lenders' terms", standard = "{}") CreditTerms credit,

        @Param(meaning = "Who else has money in the race", standard = "{}")
        Finance finance,

        @Param(meaning = "What becomes of firms that cannot pay", standard = "{type: Reorganise, scrap: 0.4}")
        Resolution resolution,

        @Param(meaning = "How outsiders come in", standard = "null")
        Entry entry,

        @Param(meaning = "The firms by name, in order", standard = "{}")
        Map<String, FirmSpec> firms,

        @Param(meaning = "Firms that are drawn, by the name that a group of them shares", standard = "{}")
        Map<String, Population> population,

        @Param(meaning = "What is done to the world from outside, in this order", standard = "[]")
        List<Intervention> interventions,

        @Param(meaning = "What counts as a glut", standard = "{}")
        Glut glut,

        @Param(meaning = "Historical facts that a run is held against", standard = "[]")
        List<Target> targets,

        @Param(meaning = "Causes that can be taken out, by name", standard = "{}")
        Map<String, Mechanism> mechanisms) {
    public Scenario {
        firms = Collections.unmodifiableMap(new LinkedHashMap<>(firms));
        population = Collections.unmodifiableMap(new LinkedHashMap<>(population));
        interventions = List.copyOf(interventions);
        targets = List.copyOf(targets);
        mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
        Check.that(
                name.matches("[A-Za-z0-9][A-Za-z0-9._-]*"),
                "name must be letters, digits, '.', '_' or '-', but was '%s'",
                name);
        Check.ranges(
                Scenario.class,
                name,
                title,
                description,
                start,
                ticks,
                seed,
                units,
                demand,
                technology,
                structures,
                equipment,
                operation,
                market,
                prize,
                game,
                credit,
                finance,
                resolution,
                entry,
                firms,
                population,
                interventions,
                glut,
                targets,
                mechanisms);
        checkFirms(firms, population);
        Check.that(
                structures.buildTicks() > 0 || specs(firms, population).allMatch(firm -> firm.onOrder() == 0),
                "onOrder needs structures.buildTicks above 0");
        Check.that(
                structures.authorisation() == null || game.menu() == null,
                "structures.authorisation needs game.menu to be absent: a level is money spent now");
        Map<String, FirmSpec> listed = firms;
        Map<String, Population> drawn = population;
        Parties.check(finance.instruments(), listed.keySet(), firm -> party(listed, drawn, firm));
        firms.forEach(new OpeningBalance(structures, equipment, technology, finance)::check);
        checkMarkets(demand.markets(), prize, firms, population);
        checkShares(game.fear(), finance.shares(), firms);
        Check.that(
                !technology.vintages() || (technology.layers() == 2 && equipment.binds()),
                "technology.vintages needs two layers and equipment.binds");
    }

    /** The firm, listed or drawn, that an instrument names; null when there is none. */
    private static FirmSpec party(Map<String, FirmSpec> firms, Map<String, Population> population, String name) {
        if (firms.containsKey(name)) return firms.get(name);
        var group = population.get(Population.group(name));
        return group != null && group.has(name) ? group.firm() : null;
    }

    private static void checkShares(Fear fear, Shares shares, Map<String, FirmSpec> firms) {
        Check.that(
                fear.on() != Fear.Standing.marketValue || shares != null,
                "game.fear.on: marketValue needs finance.shares");
        if (shares == null) return;
        shares.ranks()
                .keySet()
                .forEach(name -> Check.that(
                        firms.containsKey(name),
                        "finance.shares.ranks must name firms, but named '%s'. %s",
                        name,
                        Nearest.hint(name, firms.keySet())));
    }

    private static void checkMarkets(
            int markets, Prize prize, Map<String, FirmSpec> firms, Map<String, Population> population) {
        Check.that(
                markets == 1 || prize instanceof None,
                "demand.markets above 1 needs a race without a prize, but demand.markets was %s",
                markets);
        firms.forEach((name, firm) -> checkRegion("firms." + name, firm, markets));
        population.forEach((group, drawn) -> checkRegion("population." + group + ".firm", drawn.firm(), markets));
    }

    private static void checkRegion(String path, FirmSpec firm, int markets) {
        Check.that(
                firm.region() == null || firm.region() <= markets,
                "%s.region must lie in 1 to demand.markets, %s, but was %s",
                path,
                markets,
                firm.region());
    }

    private static void checkFirms(Map<String, FirmSpec> firms, Map<String, Population> population) {
        Check.that(
                !firms.isEmpty() || !population.isEmpty(),
                "firms must name at least one firm, unless a population is drawn");
        firms.keySet()
                .forEach(firm -> Check.that(
                        firm.matches("[^.*\\p{Cntrl}]{1,60}"),
                        "a firm's name has 1 to 60 characters without '.' and '*', but was '%s'",
                        firm));
        population.keySet().forEach(Population::checkName);
        firms.keySet()
                .forEach(firm -> Check.that(
                        !population.containsKey(Population.group(firm)),
                        "firms must not name '%s', as the population does",
                        firm));
        Check.that(
                specs(firms, population).anyMatch(firm -> !firm.outsider()),
                "firms must name at least one that is not an outsider");
    }

    private static Stream<FirmSpec> specs(Map<String, FirmSpec> firms, Map<String, Population> population) {
        return Stream.concat(
                firms.values().stream(), population.values().stream().map(Population::firm));
    }

    /** What is known of a firm, listed or drawn, apart from what is drawn. */
    public FirmSpec firm(String firm) {
        var listed = firms.get(firm);
        return listed != null ? listed : populationOf(firm).firm();
    }

    /** The population that a firm is drawn from; null when it is listed. */
    public Population populationOf(String firm) {
        return firms.containsKey(firm) ? null : population.get(Population.group(firm));
    }

    /** The scenario with other firms, all of them listed. */
    public Scenario listing(Map<String, FirmSpec> all) {
        return with(all, Map.of(), interventions);
    }

    /** The scenario with other specifications of the firms that it lists. */
    public Scenario with(Map<String, FirmSpec> listed) {
        return with(listed, population, interventions);
    }

    /** The scenario without interventions. */
    public Scenario quiet() {
        return with(firms, population, List.of());
    }

    /** The scenario with the parameters that hold in a quarter. */
    public Scenario asOf(Quarter date) {
        var amended = this;
        for (var change : changes()) {
            if (change.from().compareTo(date) <= 0) amended = Amendment.of(amended, change);
        }
        return amended;
    }

    /** The first quarter after a date in which a parameter changes, if any. */
    public Optional<Quarter> changeAfter(Quarter date) {
        return changes().stream()
                .map(ParameterChange::from)
                .filter(from -> from.compareTo(date) > 0)
                .findFirst();
    }

    /** Changes of parameters by date. */
    List<ParameterChange> changes() {
        return interventions.stream()
                .filter(ParameterChange.class::isInstance)
                .map(ParameterChange.class::cast)
                .sorted(Comparator.comparing(ParameterChange::from))
                .toList();
    }

    private Scenario with(
            Map<String, FirmSpec> otherFirms,
            Map<String, Population> otherPopulation,
            List<Intervention> otherInterventions) {
        return new Scenario(
                name,
                title,
                description,
                start,
                ticks,
                seed,
                units,
                demand,
                technology,
                structures,
                equipment,
                operation,
                market,
                prize,
                game,
                credit,
                finance,
                resolution,
                entry,
                otherFirms,
                otherPopulation,
                otherInterventions,
                glut,
                targets,
                mechanisms);
    }

    /** How the demand shifter moves, backed out of data where those are given. */
    public Demand shifter() {
        return demand.shifter().among(new Users(demand.curve(), demand.lag()::felt, start, ticks));
    }

    /** The quarter after the last tick. */
    public Quarter end() {
        return start.plus(ticks);
    }
}
