package overbuild.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders that are not yet in service, oldest first.
 *
 * @param projects the orders
 * @param units their sum, rolled forward order by order; an identity holds it against the queue
 */
public record Pipeline(List<Project> projects, double units) {
    /** No order under way. */
    public static final Pipeline EMPTY = new Pipeline(List.of(), 0);

    /** Units that will be in service at a tick if nothing else happens, decaying from their delivery on. */
    public double surviving(int tick, double decay) {
        double sum = 0;
        for (var project : projects) {
            if (project.dueAt() <= tick) sum += project.units() * Maths.power(1 - decay, tick - project.dueAt());
        }
        return sum;
    }

    /** Units due at the start of a tick. */
    public double dueAt(int tick) {
        double sum = 0;
        for (var project : projects) if (project.dueAt() == tick) sum += project.units();
        return sum;
    }

    /** Sum of units over the queue. */
    public double queued() {
        double sum = 0;
        for (var project : projects) sum += project.units();
        return sum;
    }

    /** Book value of construction in progress. */
    public double carried() {
        double sum = 0;
        for (var project : projects) sum += project.carried();
        return sum;
    }

    /** Money still to pay on all projects. */
    public double outstanding() {
        double sum = 0;
        for (var project : projects) sum += project.outstanding();
        return sum;
    }

    /** The pipeline without the orders that are due at the start of a tick. */
    public Pipeline without(int tick) {
        var left = new ArrayList<Project>(projects.size());
        double gone = 0;
        for (var project : projects) {
            if (project.dueAt() == tick) gone += project.units();
            else left.add(project);
        }
        return left.isEmpty() ? EMPTY : new Pipeline(left, units - gone);
    }

    /** The pipeline with one more order. */
    public Pipeline with(Project project) {
        var longer = new ArrayList<Project>(projects.size() + 1);
        longer.addAll(projects);
        longer.add(project);
        return new Pipeline(longer, units + project.units());
    }
}
