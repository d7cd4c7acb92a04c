package overbuild.gui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import overbuild.model.Quarter;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.databind.node.ArrayNode;

/**
 * What a person has changed in a run, by date.
 *
 * @param changes in the order of their dates
 */
record Course(List<Change> changes) {
    /** Nothing was changed. */
    static final Course NONE = new Course(List.of());

    Course {
        changes = changes.stream().sorted(Comparator.comparing(Change::from)).toList();
    }

    /** Where a lever stands in a quarter. */
    double[] at(Lever lever, Quarter date) {
        return changes.stream()
                .filter(change -> change.moves(lever) && date.within(change.from(), change.until()))
                .reduce((earlier, later) -> later)
                .map(Change::numbers)
                .orElseGet(lever::rest);
    }

    /**
     * With a lever moved from a quarter on; what it was to do later is forgotten.
     *
     * @throws IllegalArgumentException when a number is out of range
     */
    Course moved(Lever lever, Quarter date, double... values) {
        var moved = new ArrayList<Change>();
        boolean back = lever.isAtRest(values);
        for (var change : changes) {
            boolean earlier = change.from().compareTo(date) < 0;
            boolean open = change.until() == null || change.until().compareTo(date) >= 0;
            if (!change.moves(lever)) moved.add(change);
            else if (earlier) moved.add(open && lever.lapses() ? change.until(date.plus(-1)) : change);
            back &= lever.lapses() || !change.moves(lever) || !earlier;
        }
        if (!back) moved.add(new Change(lever, DoubleStream.of(values).boxed().toList(), date, null));
        return new Course(moved);
    }

    /** Without a change. */
    Course without(Change gone) {
        return new Course(
                changes.stream().filter(change -> !change.equals(gone)).toList());
    }

    /** A scenario with the changes among its interventions, after its own. */
    Resolved on(Resolved written) {
        if (changes.isEmpty()) return written;
        var read = new ScenarioReader().resolve(written.tree(), List.of(patch(written)));
        return new Resolved(read.scenario(), read.explanation(), written.sources(), written.observed());
    }

    /** What {@code --set} takes to do the same. */
    String patch(Resolved written) {
        var all = (ArrayNode) written.tree().get("interventions");
        var end = written.scenario().end().plus(-1);
        changes.forEach(change -> all.add(change.tree(end)));
        return "interventions=" + ScenarioWriter.json(all);
    }
}
