package overbuild;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import overbuild.belief.BeliefRule;
import overbuild.demand.Demand;
import overbuild.design.Design;
import overbuild.finance.Resolution;
import overbuild.game.Solver;
import overbuild.intervention.Intervention;
import overbuild.market.MarketRule;
import overbuild.metric.FirmMetric;
import overbuild.metric.MarketMetric;
import overbuild.metric.Measure;
import overbuild.metric.Outcome;
import overbuild.model.Param;
import overbuild.prize.Prize;
import overbuild.scenario.Plugins;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;
import overbuild.strategy.Strategy;

/** Things that a scenario or a command can name, each found where it lives. */
enum Listing {
    /** How firms decide. */
    strategies(Strategy.class),
    /** How firms learn about growth. */
    beliefs(BeliefRule.class),
    /** How capacity becomes price and sales. */
    markets(MarketRule.class),
    /** How demand moves. */
    demands(Demand.class),
    /** What the race is for. */
    prizes(Prize.class),
    /** What becomes of firms that cannot pay. */
    resolutions(Resolution.class),
    /** What happens to the world from outside. */
    interventions(Intervention.class),
    /** How games are solved. */
    solvers(Solver.class),
    /** How points are spread over a space of parameters. */
    designs(Design.class),
    /** What is measured. */
    metrics(null),
    /** Scenarios that come with the program. */
    scenarios(null);

    private final Class<?> family;

    Listing(Class<?> family) {
        this.family = family;
    }

    /**
     * One thing.
     *
     * @param name its name
     * @param group what it belongs to, or empty
     * @param unit its unit, or empty
     * @param meaning what it is
     * @param parameters its parameters
     */
    record Item(String name, String group, String unit, String meaning, List<Parameter> parameters) {}

    /** A parameter of a plug-in; its standard is empty where it must be given. */
    record Parameter(String name, String unit, String meaning, String standard) {}

    List<String> names() {
        return this == scenarios
                ? Shipped.names()
                : items().stream().map(Item::name).toList();
    }

    List<Item> items() {
        return switch (this) {
            case metrics -> metricItems();
            case scenarios -> Shipped.names().stream().map(Listing::scenario).toList();
            default -> Plugins.members(family).stream().map(Listing::plugin).toList();
        };
    }

    private static Item plugin(Class<? extends Record> type) {
        var parameters = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Param.class))
                .map(component -> parameter(component.getName(), component.getAnnotation(Param.class)))
                .toList();
        return new Item(type.getSimpleName(), "", "", Sentence.of(type), parameters);
    }

    private static Parameter parameter(String name, Param param) {
        return new Parameter(name, param.unit(), param.meaning(), param.standard());
    }

    private static List<Item> metricItems() {
        var items = new ArrayList<Item>();
        Stream.of(Outcome.values()).map(measure -> metric("run", measure)).forEach(items::add);
        Stream.of(MarketMetric.values())
                .map(measure -> metric("market", measure))
                .forEach(items::add);
        Stream.of(FirmMetric.values()).map(measure -> metric("firm", measure)).forEach(items::add);
        return items;
    }

    private static Item metric(String group, Measure measure) {
        return new Item(measure.key(), group, measure.unit(), measure.meaning(), List.of());
    }

    private static Item scenario(String name) {
        return new Item(name, "", "", title(name), List.of());
    }

    private static String title(String name) {
        try {
            return new ScenarioReader().read(Shipped.find(name), List.of()).title();
        } catch (ScenarioException failure) {
            return "cannot be read; see 'overbuild explain " + name + "'";
        }
    }
}
