package overbuild.gamefile;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.game.PayoffTable;
import overbuild.game.Player;

/** Writes games as Gambit's {@code .nfg}, payoffs cell after cell. */
final class NfgWriter {
    private NfgWriter() {}

    static String text(PayoffTable game) {
        var names = game.players().stream().map(Player::name).toList();
        var strategies = game.players().stream()
                .map(player -> list(player.strategies()))
                .collect(Collectors.joining("\n", "{ ", "\n}"));
        var cells = IntStream.range(0, game.cells())
                .mapToObj(cell -> cell(game, cell))
                .collect(Collectors.joining("\n"));
        return "NFG 1 R " + quoted(game.title()) + " " + list(names) + "\n\n" + strategies + "\n"
                + quoted(game.comment()) + "\n\n" + cells + "\n";
    }

    private static String list(Collection<String> names) {
        return names.stream().map(NfgWriter::quoted).collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String cell(PayoffTable game, int cell) {
        return IntStream.range(0, game.size())
                .mapToObj(player -> number(game.payoff(player, cell)))
                .collect(Collectors.joining(" "));
    }

    /** As many digits as tell a number from its neighbours; a minus stays before 0. */
    private static String number(double value) {
        long whole = (long) value;
        boolean isWhole = Double.compare((double) whole, value) == 0 && Math.abs(value) < 1e15;
        return isWhole ? Long.toString(whole) : Double.toString(value);
    }
}
