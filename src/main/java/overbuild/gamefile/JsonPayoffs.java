package overbuild.gamefile;

import java.util.List;
import overbuild.game.Player;
import overbuild.gamefile.JsonItem.Items;
import overbuild.gamefile.JsonItem.Numeric;

/** Puts lists within lists, the last player's strategy moving fastest, into the order of cells, in which the first player's does. */
final class JsonPayoffs {
    private static final int MOST_NUMBERS = 1_000_000;

    private final List<Player> players;
    private final Flaws flaws;
    private double[] numbers;

    JsonPayoffs(List<Player> players, Flaws flaws) {
        this.players = players;
        this.flaws = flaws;
    }

    double[] read(JsonItem item) {
        double size = players.size();
        for (var player : players) size *= player.strategies().size();
        if (size > MOST_NUMBERS)
            throw flaws.fatal(item.line(), "a game may have at most %d payoffs".formatted(MOST_NUMBERS));
        numbers = new double[(int) size];
        level(item, 0, 0, 1);
        return numbers;
    }

    private void level(JsonItem item, int player, int cell, int stride) {
        boolean inside = player == players.size();
        int size = inside ? player : players.get(player).strategies().size();
        var expected = inside
                ? "what each player earns"
                : "one list for each strategy of "
                        + Flaws.quoted(players.get(player).name());
        if (!(item instanceof Items list) || list.items().size() != size) {
            flaws.note(item.line(), "expected a list of %d, %s, but was %s".formatted(size, expected, item.words()));
            return;
        }
        for (int k = 0; k < size; k++) {
            if (inside) number(list.items().get(k), cell * size + k);
            else level(list.items().get(k), player + 1, cell + k * stride, stride * size);
        }
    }

    private void number(JsonItem item, int place) {
        if (item instanceof Numeric number) numbers[place] = number.value();
        else flaws.note(item.line(), "expected a finite number, but was " + item.words());
    }
}
