package overbuild.report.game;

import java.util.List;
import overbuild.game.Dominance;
import overbuild.game.Equilibrium;
import overbuild.game.PayoffTable;
import overbuild.game.Profile;
import overbuild.game.Solution;
import overbuild.report.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found out about a game, as one JSON document. */
public final class GameDocument {
    private GameDocument() {}

    /** The document. */
    public static ObjectNode of(Analysis analysis) {
        var document = Json.object();
        document.put("title", analysis.game().title());
        document.put("comment", analysis.game().comment());
        players(analysis.game(), document.putArray("players"));
        cells(analysis.game(), document.putArray("cells"));
        analysis.dominance().ifPresent(dominance -> dominance(dominance, document.putObject("dominance")));
        analysis.replies().ifPresent(replies -> replies(analysis.game(), replies, document.putObject("bestReplies")));
        var solutions = document.putArray("solutions");
        analysis.solutions().forEach(solution -> solution(solution, solutions.addObject()));
        analysis.contradictions().forEach(document.putArray("contradictions")::add);
        return document;
    }

    private static void players(PayoffTable game, ArrayNode players) {
        for (var player : game.players()) {
            var strategies = players.addObject().put("name", player.name()).putArray("strategies");
            player.strategies().forEach(strategies::add);
        }
    }

    private static void cells(PayoffTable game, ArrayNode cells) {
        for (int cell = 0; cell < game.cells(); cell++) {
            var entry = cells.addObject();
            strategies(game, cell, entry.putArray("strategies"));
            var payoffs = entry.putArray("payoffs");
            for (int player = 0; player < game.size(); player++) payoffs.add(game.payoff(player, cell));
        }
    }

    /** Strategies by number, from 1. */
    private static void strategies(PayoffTable game, int cell, ArrayNode strategies) {
        for (int player = 0; player < game.size(); player++) strategies.add(game.strategy(player, cell) + 1);
    }

    private static void dominance(Dominance dominance, ObjectNode entry) {
        var kept = entry.putArray("kept");
        dominance.kept().forEach(left -> {
            var strategies = kept.addArray();
            left.forEach(strategy -> strategies.add(strategy + 1));
        });
        var eliminated = entry.putArray("eliminated");
        dominance.eliminated().forEach(one -> {
            var struck = eliminated.addObject().put("round", one.round());
            struck.put("player", one.player() + 1).put("strategy", one.strategy() + 1);
            numbers(one.dominator(), struck.putArray("dominator"));
        });
    }

    private static void replies(PayoffTable game, Analysis.Replies replies, ObjectNode entry) {
        entry.put("exactPotential", replies.potential());
        var ends = entry.putArray("ends");
        replies.ends().forEach(end -> {
            var one = ends.addObject().put("share", end.share());
            var cells = one.putArray("cells");
            end.cells().forEach(cell -> strategies(game, cell, cells.addArray()));
        });
    }

    private static void solution(Solution solution, ObjectNode entry) {
        entry.put("method", solution.method().getClass().getSimpleName());
        var parameters = entry.putObject("parameters");
        Method.parameters(solution.method()).forEach(parameters::putPOJO);
        var equilibria = entry.putArray("equilibria");
        solution.equilibria().forEach(one -> equilibrium(one, equilibria.addObject()));
        entry.put("seconds", solution.seconds());
        solution.notes().forEach(entry.putArray("notes")::add);
    }

    private static void equilibrium(Equilibrium found, ObjectNode entry) {
        if (found.play() instanceof Profile profile) {
            var mixtures = entry.putArray("mixtures");
            profile.mixtures().forEach(mixture -> numbers(mixture, mixtures.addArray()));
        } else numbers(Chances.of(found.play()), entry.putArray("chances"));
        numbers(found.payoffs(), entry.putArray("payoffs"));
        numbers(found.regrets(), entry.putArray("regrets"));
    }

    private static void numbers(List<Double> values, ArrayNode into) {
        values.forEach(into::add);
    }
}
