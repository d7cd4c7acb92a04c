package overbuild.gamefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import overbuild.game.PayoffTable;
import overbuild.game.Player;
import overbuild.gamefile.Token.Kind;
import overbuild.scenario.Origin;

/**
 * Reads Gambit's {@code .nfg}: a header with title and players, their strategies by name or number, an optional comment, then either
 * payoffs cell after cell, or outcomes and the number of an outcome for each cell, 0 for none.
 */
final class NfgReader {
    private static final int MOST_STRATEGIES = 100_000;

    private final Flaws flaws;
    private final Tokens tokens;

    private NfgReader(String text, Origin file) {
        this.flaws = new Flaws(file);
        this.tokens = new Tokens(text, flaws);
    }

    /** The game in a text. */
    static PayoffTable read(String text, Origin file) {
        return new NfgReader(text, file).game();
    }

    private PayoffTable game() {
        int line = tokens.peek().line();
        header();
        var title = tokens.take(Kind.QUOTED, "the title in quotes").text();
        var names = names();
        var players = strategies(names);
        var comment = tokens.peek().is(Kind.QUOTED) ? tokens.take().text() : "";
        if (players.size() < 2)
            throw flaws.fatal(line, "a game needs at least 2 players, but there were " + players.size());
        var numbers = tokens.peek().is(Kind.OPEN) ? outcomes(players) : payoffs(players);
        flaws.check();
        try {
            return PayoffTable.of(title, comment, players, numbers);
        } catch (IllegalArgumentException refused) {
            throw flaws.fatal(line, refused.getMessage());
        }
    }

    private void header() {
        expect("NFG", "a game in normal form, which begins with NFG");
        expect("1", "version 1");
        var type = tokens.take();
        if (!type.is("R") && !type.is("D")) throw flaws.fatal(type.line(), "expected R or D, but was " + type.words());
    }

    private void expect(String word, String expected) {
        var token = tokens.take();
        if (token.is(word)) return;
        var hint = token.is("EFG") || token.is("BAGG") || token.is("AGG") ? "; only .nfg is read" : "";
        throw flaws.fatal(token.line(), "expected " + expected + ", but was " + token.words() + hint);
    }

    private List<String> names() {
        tokens.take(Kind.OPEN, "the players' names in braces");
        var names = new ArrayList<String>();
        while (tokens.peek().is(Kind.QUOTED)) names.add(tokens.take().text());
        tokens.take(Kind.CLOSE, "a player's name in quotes, or '}'");
        return names;
    }

    private List<Player> strategies(List<String> names) {
        int line = tokens.peek().line();
        tokens.take(Kind.OPEN, "the strategies in braces");
        var players = new ArrayList<Player>();
        while (!tokens.peek().is(Kind.CLOSE)) {
            var name = players.size() < names.size() ? names.get(players.size()) : "";
            players.add(tokens.peek().is(Kind.OPEN) ? named(name) : counted(name));
        }
        tokens.take();
        if (players.size() != names.size()) {
            flaws.note(
                    line,
                    "expected strategies of %d players, but there were %d".formatted(names.size(), players.size()));
            flaws.check();
        }
        return players;
    }

    private Player named(String player) {
        int line = tokens.take().line();
        var names = new ArrayList<String>();
        while (tokens.peek().is(Kind.QUOTED)) names.add(tokens.take().text());
        tokens.take(Kind.CLOSE, "a strategy's name in quotes, or '}'");
        if (names.isEmpty()) throw flaws.fatal(line, Flaws.quoted(player) + " must have at least one strategy");
        return new Player(player, names);
    }

    private Player counted(String player) {
        var token = tokens.take(Kind.WORD, "strategies in braces, or their number");
        boolean whole = token.text().matches("\\d{1,6}");
        int count = whole ? Integer.parseInt(token.text()) : 0;
        if (count < 1 || count > MOST_STRATEGIES) {
            throw flaws.fatal(token.line(), "expected a number of strategies from 1, but was " + token.words());
        }
        return Player.numbered(player, count);
    }

    private long cells(List<Player> players) {
        double cells = 1;
        for (var player : players) cells *= player.strategies().size();
        return (long) Math.min(cells, Integer.MAX_VALUE);
    }

    private double[] payoffs(List<Player> players) {
        var numbers = new ArrayList<Double>();
        while (!tokens.peek().is(Kind.END)) numbers.add(number());
        long expected = cells(players) * players.size();
        if (numbers.size() != expected) {
            var message = "expected %d payoffs, %d cells for %d players, but there were %d"
                    .formatted(expected, cells(players), players.size(), numbers.size());
            flaws.note(tokens.peek().line(), message);
        }
        return array(numbers);
    }

    private double number() {
        var token = tokens.take();
        var value = token.is(Kind.WORD) ? Numeral.of(token.text()) : Optional.<Double>empty();
        if (value.isEmpty()) flaws.note(token.line(), "expected a finite number, but was " + token.words());
        return value.orElse(0.0);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    private double[] outcomes(List<Player> players) {
        tokens.take();
        var outcomes = new ArrayList<List<Double>>();
        while (!tokens.peek().is(Kind.CLOSE)) outcomes.add(outcome(players.size()));
        tokens.take();
        var numbers = new ArrayList<Double>();
        long cells = 0;
        for (; !tokens.peek().is(Kind.END); cells++) numbers.addAll(chosen(outcomes, players.size()));
        if (cells != cells(players)) {
            flaws.note(
                    tokens.peek().line(),
                    "expected the numbers of %d outcomes, one for each cell, but there were %d"
                            .formatted(cells(players), cells));
        }
        return array(numbers);
    }

    private List<Double> outcome(int players) {
        int line = tokens.take(Kind.OPEN, "an outcome in braces, or '}'").line();
        tokens.take(Kind.QUOTED, "the outcome's name in quotes");
        var payoffs = new ArrayList<Double>();
        while (!tokens.peek().is(Kind.CLOSE) && !tokens.peek().is(Kind.END)) payoffs.add(number());
        tokens.take(Kind.CLOSE, "'}' at the end of an outcome");
        if (payoffs.size() != players) {
            flaws.note(line, "expected %d payoffs, but there were %d".formatted(players, payoffs.size()));
        }
        return payoffs;
    }

    private List<Double> chosen(List<List<Double>> outcomes, int players) {
        var token = tokens.take();
        int number = token.is(Kind.WORD) && token.text().matches("\\d{1,8}") ? Integer.parseInt(token.text()) : -1;
        if (number >= 1 && number <= outcomes.size()) return outcomes.get(number - 1);
        if (number != 0) {
            flaws.note(
                    token.line(),
                    "expected the number of an outcome from 0 to %d, but was %s"
                            .formatted(outcomes.size(), token.words()));
        }
        return Collections.nCopies(players, 0.0);
    }
}
