package overbuild.report.game;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.game.PayoffTable;

/** How players and strategies are called on a terminal: never empty, never long, and without characters that control it. */
final class Names {
    private static final String CONTROL = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";
    private static final int LONGEST = 24;
    private static final int BRIEF = 13;

    private final PayoffTable game;

    Names(PayoffTable game) {
        this.game = game;
    }

    /** Text without characters that control a terminal. */
    static String plain(String text) {
        return text.replaceAll(CONTROL, "?");
    }

    /** A short name. */
    static String firm(String name) {
        return shown(name, "?");
    }

    /** A very short name. */
    static String brief(String name) {
        var whole = firm(name);
        return whole.length() > BRIEF ? whole.substring(0, BRIEF - 2) + ".." : whole;
    }

    private static String shown(String name, String otherwise) {
        var plain = plain(name).strip();
        if (plain.isEmpty()) return otherwise;
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - 3) + "..." : plain;
    }

    String title() {
        var title = plain(game.title()).strip();
        return title.isEmpty() ? "A game without title" : title;
    }

    String player(int player) {
        return shown(game.players().get(player).name(), "player " + (player + 1));
    }

    String strategy(int player, int strategy) {
        return shown(game.players().get(player).strategies().get(strategy), Integer.toString(strategy + 1));
    }

    /** The strategies of all players in a cell. */
    String cell(int cell) {
        return IntStream.range(0, game.size())
                .mapToObj(player -> strategy(player, game.strategy(player, cell)))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
