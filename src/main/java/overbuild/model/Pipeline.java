package overbuild.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Orders that are not yet in service, the next due first.
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
        int last = Integer.MIN_VALUE;
        for (int k = 0; k < projects.size(); k++) {
            var project = projects.get(k);
            if (project.dueAt() > tick) break;
            if (sum > 0) sum *= Maths.power(1 - decay, project.dueAt() - last);
            sum += project.units();
            last = project.dueAt();
        }
        return sum > 0 ? sum * Maths.power(1 - decay, tick - last) : 0;
    }

    /** Units due at the start of a tick. */
    public double dueAt(int tick) {
        double sum = 0;
        for (int k = 0; k < projects.size() && projects.get(k).dueAt() <= tick; k++)
            sum += projects.get(k).units();
        return sum;
    }

    /** Units that were ordered in a tick and have not been delivered since. */
    public double orderedAt(int tick) {
        double sum = 0;
        for (var project : projects) if (project.orderedAt() == tick) sum += project.units();
        return sum;
    }

    /** Book value of construction in progress. */
    public double carried() {
        double sum = 0;
        for (int k = 0; k < projects.size(); k++) sum += projects.get(k).carried();
        return sum;
    }

    /** Money still to pay on all projects. */
    public double outstanding() {
        double sum = 0;
        for (var project : projects) sum += project.outstanding();
        return sum;
    }

    /** The pipeline without the orders that are due by the start of a tick. */
    public Pipeline without(int tick) {
        int due = 0;
        double gone = 0;
        while (due < projects.size() && projects.get(due).dueAt() <= tick) {
            gone += projects.get(due++).units();
        }
        if (due == projects.size()) return EMPTY;
        var left = projects.toArray(new Project[0]);
        return new Pipeline(Arrays.asList(Arrays.copyOfRange(left, due, left.length)), units - gone);
    }

    /** The pipeline with one more order, behind all that are due no later. */
    public Pipeline with(Project project) {
        var longer = projects.toArray(new Project[projects.size() + 1]);
        int place = projects.size();
        for (; place > 0 && longer[place - 1].dueAt() > project.dueAt(); place--) longer[place] = longer[place - 1];
        longer[place] = project;
        return new Pipeline(Arrays.asList(longer), units + project.units());
    }

    /** The pipeline with some projects a tick later than they were. */
    public Pipeline delayed(Predicate<Project> late) {
        var moved = new ArrayList<Project>(projects.size());
        for (var project : projects) moved.add(late.test(project) ? project.delayed() : project);
        moved.sort(Comparator.comparingInt(Project::dueAt));
        return new Pipeline(moved, units);
    }
}
