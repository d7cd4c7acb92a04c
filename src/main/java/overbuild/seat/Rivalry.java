package overbuild.seat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import overbuild.equilibrium.Continuation.Worth;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Scenario;
import overbuild.seat.Alternative.Kind;
import overbuild.seat.Alternative.Part;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;

/**
 * What the run would have been worth to the firm if it or all had played by other strategies.
 *
 * <p>The equilibrium is one of the game in which each firm picks its own strategy, restraint or race for the rest of the run: firms change
 * in turn to what is best for them, from their own strategies on, until nobody gains by a change.
 *
 * <p>Source: best-reply dynamics, Cournot 1838; empirical games, Wellman 2006.
 *
 * @param replay plays runs again
 */
record Rivalry(Replay replay) {
    private static final int MOST_ROUNDS = 10;

    List<Alternative> alternatives() {
        var found = new ArrayList<>(List.of(
                alternative(Kind.USUAL, Map.of()),
                alternative(Kind.RESTRAIN, Map.of(replay.seat().firm(), Part.RESTRAIN)),
                alternative(Kind.RACE, Map.of(replay.seat().firm(), Part.RACE)),
                alternative(Kind.ALL_RESTRAIN, all(Part.RESTRAIN)),
                alternative(Kind.ALL_RACE, all(Part.RACE))));
        equilibrium().ifPresent(parts -> found.add(alternative(Kind.EQUILIBRIUM, parts)));
        return found;
    }

    private Alternative alternative(Kind kind, Map<String, Part> parts) {
        return new Alternative(kind, replay.worth(playing(parts)), parts, Double.NaN);
    }

    private Map<String, Part> all(Part part) {
        var parts = new LinkedHashMap<String, Part>();
        players().forEach(firm -> parts.put(firm, part));
        return parts;
    }

    /** The firms that are in the race from its beginning. */
    private List<String> players() {
        return replay.seat().scenario().firms().entrySet().stream()
                .filter(firm -> !firm.getValue().outsider()
                        || firm.getKey().equals(replay.seat().firm()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Scenario playing(Map<String, Part> parts) {
        return replay.seat().with((name, spec) -> playing(spec, parts.getOrDefault(name, Part.USUAL)));
    }

    private static FirmSpec playing(FirmSpec spec, Part part) {
        return switch (part) {
            case USUAL -> spec;
            case RESTRAIN -> spec.playing(new AlwaysRestrain());
            case RACE -> spec.playing(new AlwaysRace());
        };
    }

    /** Who plays what where nobody gains by a change; none when that is not reached. */
    private Optional<Map<String, Part>> equilibrium() {
        var parts = all(Part.USUAL);
        int content = 0;
        for (int turn = 0; turn < MOST_ROUNDS * parts.size(); turn++) {
            var firm = players().get(turn % parts.size());
            var best = best(firm, parts);
            content = best == parts.get(firm) ? content + 1 : 1;
            parts.put(firm, best);
            if (content == parts.size()) return Optional.of(parts);
        }
        return Optional.empty();
    }

    /** What is best for a firm while the others do as they do; what it does when nothing is better. */
    private Part best(String firm, Map<String, Part> parts) {
        var best = parts.get(firm);
        double most = worth(firm, parts, best).value();
        for (var part :
                Stream.of(Part.values()).filter(one -> one != parts.get(firm)).toList()) {
            double value = worth(firm, parts, part).value();
            if (value <= most) continue;
            most = value;
            best = part;
        }
        return best;
    }

    private Worth worth(String firm, Map<String, Part> parts, Part part) {
        var tried = new LinkedHashMap<>(parts);
        tried.put(firm, part);
        var past = replay.until(replay.from());
        return replay.worth(past, playing(tried), List.of(firm)).get(firm);
    }
}
