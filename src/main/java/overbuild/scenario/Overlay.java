package overbuild.scenario;

import java.util.ArrayList;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import overbuild.scenario.Node.Leaf;

/** What changes when something is done to a scenario: a file laid over it, whose interventions are added to its own. */
final class Overlay {
    private static final String INTERVENTIONS = "interventions";
    private static final String NAME = "name";

    private Overlay() {}

    static Fields of(Fields scenario, Fields upper) {
        var merged = Merge.over(scenario, upper);
        var both = text(scenario) + "." + text(upper);
        return joined(scenario, upper, merged).with(NAME, Leaf.text(both, upper.origin()));
    }

    private static Fields joined(Fields scenario, Fields upper, Fields merged) {
        boolean lists = scenario.entries().get(INTERVENTIONS) instanceof Items
                && upper.entries().get(INTERVENTIONS) instanceof Items;
        if (!lists) return merged;
        var all = new ArrayList<>(((Items) scenario.entries().get(INTERVENTIONS)).items());
        all.addAll(((Items) upper.entries().get(INTERVENTIONS)).items());
        return merged.with(INTERVENTIONS, new Items(all, upper.origin()));
    }

    private static String text(Fields fields) {
        return fields.entries().get(NAME) instanceof Leaf leaf ? leaf.text() : "";
    }
}
