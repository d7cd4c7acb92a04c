package overbuild.gamefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import overbuild.game.PayoffTable;
import overbuild.game.Player;
import overbuild.gamefile.JsonItem.Fields;
import overbuild.gamefile.JsonItem.Items;
import overbuild.gamefile.JsonItem.Numeric;
import overbuild.gamefile.JsonItem.Text;
import overbuild.scenario.Nearest;
import overbuild.scenario.Origin;

/**
 * Reads a game from JSON: {@code title}, {@code comment}, {@code players} with {@code name} and {@code strategies}, and {@code
 * payoffs}, lists within lists: one level for the strategies of each player in turn, and inside what each player earns.
 */
final class JsonReader {
    private static final List<String> KEYS = List.of("title", "comment", "players", "payoffs");
    private static final List<String> PLAYER_KEYS = List.of("name", "strategies");
    private static final int MOST_STRATEGIES = 100_000;

    private final Flaws flaws;

    private JsonReader(Flaws flaws) {
        this.flaws = flaws;
    }

    /** The game in a text. */
    static PayoffTable read(String text, Origin file) {
        var flaws = new Flaws(file);
        return new JsonReader(flaws).game(JsonItem.parse(text, flaws));
    }

    private PayoffTable game(JsonItem root) {
        var fields = fields(root, "a game as an object", KEYS);
        var title = text(fields, "title");
        var comment = text(fields, "comment");
        var players = players(need(fields, "players", root.line()));
        var payoffs = need(fields, "payoffs", root.line());
        if (players.size() < 2) {
            flaws.note(root.line(), "a game needs at least 2 players, but there were " + players.size());
        }
        flaws.check();
        var numbers = new JsonPayoffs(players, flaws).read(payoffs);
        flaws.check();
        try {
            return PayoffTable.of(title, comment, players, numbers);
        } catch (IllegalArgumentException refused) {
            throw flaws.fatal(payoffs.line(), refused.getMessage());
        }
    }

    private Map<String, JsonItem> fields(JsonItem item, String expected, List<String> known) {
        if (!(item instanceof Fields fields))
            throw flaws.fatal(item.line(), "expected " + expected + ", but was " + item.words());
        fields.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                flaws.note(value.line(), "there is no key " + Flaws.quoted(key) + ". " + Nearest.hint(key, known));
            }
        });
        return fields.entries();
    }

    private JsonItem need(Map<String, JsonItem> fields, String key, int line) {
        var item = fields.get(key);
        if (item == null) throw flaws.fatal(line, "expected '" + key + "', but there are none");
        return item;
    }

    private String text(Map<String, JsonItem> fields, String key) {
        var item = fields.get(key);
        if (item == null) return "";
        if (item instanceof Text text) return text.value();
        flaws.note(item.line(), key + " must be a text, but was " + item.words());
        return "";
    }

    private List<Player> players(JsonItem item) {
        if (!(item instanceof Items list))
            throw flaws.fatal(item.line(), "players must be a list, but was " + item.words());
        var players = new ArrayList<Player>();
        for (var one : list.items()) {
            var fields = fields(one, "a player with name and strategies", PLAYER_KEYS);
            players.add(player(text(fields, "name"), need(fields, "strategies", one.line())));
        }
        return players;
    }

    private Player player(String name, JsonItem item) {
        if (item instanceof Numeric count
                && count.value() == Math.rint(count.value())
                && count.value() >= 1
                && count.value() <= MOST_STRATEGIES) {
            return Player.numbered(name, (int) count.value());
        }
        if (!(item instanceof Items list) || list.items().isEmpty()) {
            throw flaws.fatal(
                    item.line(), "strategies must be a list of names, or their number from 1, but was " + item.words());
        }
        var names = new ArrayList<String>();
        for (var one : list.items()) {
            if (one instanceof Text text) names.add(text.value());
            else throw flaws.fatal(one.line(), "a strategy's name must be a text, but was " + one.words());
        }
        return new Player(name, names);
    }
}
