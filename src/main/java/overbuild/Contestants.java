package overbuild;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.engine.DecisionPoint;
import overbuild.model.Status;
import overbuild.scenario.Nearest;

/**
 * Who may be in the table of a stage game.
 *
 * @param stage the decisions of a tick
 */
record Contestants(DecisionPoint stage) {
    private static final int FEW = 6;

    /**
     * Places of named firms, or of all that decide.
     *
     * @throws IllegalArgumentException when they have no game with each other
     */
    List<Integer> named(List<String> names) {
        var places =
                names.isEmpty() ? deciding() : names.stream().map(this::place).toList();
        if (places.stream().distinct().count() < places.size())
            throw new IllegalArgumentException("Option '--firms' names a firm twice. " + maybe());
        if (places.size() < 2)
            throw new IllegalArgumentException("a game takes two firms that decide in tick " + stage.tick()
                    + ", but there were " + places.size() + ". " + maybe());
        if (places.stream().map(stage::market).distinct().count() > 1)
            throw new IllegalArgumentException(
                    "these firms are in different regional markets and have no game with each other. " + neighbours());
        return places;
    }

    private List<Integer> deciding() {
        return IntStream.range(0, stage.firms()).filter(stage::decides).boxed().toList();
    }

    private int place(String name) {
        var all = IntStream.range(0, stage.firms()).mapToObj(stage::name).toList();
        int place = all.indexOf(name.strip());
        if (place < 0) {
            throw new IllegalArgumentException("there is no firm '" + name + "'. "
                    + Nearest.to(name, all).map(near -> "Maybe '" + near + "'?").orElse(maybe()));
        }
        if (stage.decides(place)) return place;
        var reason = stage.status(place) == Status.OUTSIDE ? "has not entered" : "has failed";
        throw new IllegalArgumentException(
                "'" + all.get(place) + "' decides nothing in tick " + stage.tick() + ": it " + reason + ". " + maybe());
    }

    private String maybe() {
        var deciding = deciding();
        if (deciding.isEmpty()) return "No firm decides in this tick.";
        if (deciding.size() == 1) return "Only " + stage.name(deciding.get(0)) + " does.";
        var names = deciding.stream().limit(FEW).map(stage::name).collect(Collectors.joining(", "));
        return "Maybe two of " + names + (deciding.size() > FEW ? " and " + (deciding.size() - FEW) + " more." : ".");
    }

    /** Two firms of one market. */
    private String neighbours() {
        var deciding = deciding();
        return deciding.stream()
                .flatMap(one -> deciding.stream()
                        .filter(other -> other > one && stage.market(other) == stage.market(one))
                        .map(other -> "Maybe --firms '" + stage.name(one) + "," + stage.name(other) + "'."))
                .findFirst()
                .orElse("No two firms share one in this tick.");
    }
}
