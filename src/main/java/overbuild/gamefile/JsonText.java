package overbuild.gamefile;

import overbuild.game.PayoffTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes games as {@link JsonReader} reads them. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    static String of(PayoffTable game) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("title", game.title());
        root.put("comment", game.comment());
        var players = root.putArray("players");
        for (var player : game.players()) {
            var strategies = players.addObject().put("name", player.name()).putArray("strategies");
            player.strategies().forEach(strategies::add);
        }
        level(game, new int[game.size()], 0, root.putArray("payoffs"));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void level(PayoffTable game, int[] strategies, int player, ArrayNode into) {
        if (player == game.size()) {
            int cell = game.cell(strategies);
            for (int k = 0; k < game.size(); k++) into.add(game.payoff(k, cell));
            return;
        }
        for (int k = 0; k < game.strategies(player); k++) {
            strategies[player] = k;
            level(game, strategies, player + 1, into.addArray());
        }
    }
}
