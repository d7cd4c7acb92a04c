package overbuild.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import overbuild.intervention.Intervention;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import overbuild.scenario.Node.Leaf;

/**
 * Firms that interventions name and a file has not, told with all else that is wrong while it is read; {@link Happenings} checks what was
 * read well.
 *
 * @param tree the scenario as it is written
 * @param findings what comes up
 */
record Strangers(Fields tree, Findings findings) {
    private static final Set<String> UNITS = Set.of("firm", "outsider");

    /** Reports them. */
    void report() {
        if (!(tree.entries().get("interventions") instanceof Items interventions)) return;
        for (int k = 0; k < interventions.items().size(); k++) {
            if (interventions.items().get(k) instanceof Fields fields) report("interventions[" + k + "].", fields);
        }
    }

    private void report(String place, Fields fields) {
        if (!(fields.entries().get("type") instanceof Leaf type)) return;
        var member = Plugins.member(Intervention.class, type.text());
        if (member.isEmpty()) return;
        for (var component : Component.of(member.get())) {
            var value = fields.entries().get(component.name());
            if (value == null || !UNITS.contains(component.param().unit())) continue;
            var names = value instanceof Items items ? items.items() : List.of(value);
            names.forEach(name -> report(place + component.name(), name));
        }
    }

    private void report(String place, Node name) {
        if (!(name instanceof Leaf leaf) || leaf.isNull()) return;
        var populations = keys("population");
        var known = new TreeSet<>(keys("firms"));
        boolean drawn = populations.stream().anyMatch(population -> leaf.text().startsWith(population + " "));
        if (drawn || known.contains(leaf.text())) return;
        known.addAll(populations);
        findings.report(
                name, place, "names '" + leaf.text() + "', which is no firm. " + Nearest.hint(leaf.text(), known));
    }

    private Collection<String> keys(String key) {
        return tree.entries().get(key) instanceof Fields fields
                ? fields.entries().keySet()
                : List.of();
    }
}
