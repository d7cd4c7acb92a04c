package overbuild.game;

import java.util.List;

/**
 * What a solver found.
 *
 * @param plays the equilibria, or what it takes for them
 * @param notes what has to be known about them: that there may be others, that the search stopped early
 */
public record Found(List<Play> plays, List<String> notes) {
    public Found {
        plays = List.copyOf(plays);
        notes = List.copyOf(notes);
    }
}
