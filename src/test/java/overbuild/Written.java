package overbuild;

import java.util.List;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Scenarios written inside a test, as a user would write them. */
public final class Written {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Written() {}

    /** The scenario of a text, with patches laid over it. */
    public static Scenario scenario(String text, String... patches) {
        return new ScenarioReader()
                .resolve(YAML.readTree(text), List.of(patches))
                .scenario();
    }

    /**
     * Four equal firms with ten structures each that last for ever, linear demand P = 100 - Q and cost 20: Cournot 16 each, together
     * 40 for the largest joint profit.
     */
    public static final String TEXTBOOK = """
            name: textbook
            start: 2000-Q1
            ticks: 1
            demand:
              shifter: {type: Series, values: [100]}
              curve: {type: Linear, slope: 1}
            technology: {initial: 1}
            structures: {price: 8, depreciation: 0, buildTicks: 0}
            operation: {cost: 20}
            everyFirm: {structures: 10, cash: 1e6, growthCap: 100, discountRate: 0, strategy: AlwaysRace}
            firms: {North: , East: , South: , West: }
            """;
}
