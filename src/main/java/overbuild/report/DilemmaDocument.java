package overbuild.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import overbuild.equilibrium.FirmReading;
import overbuild.equilibrium.FrameReading;
import overbuild.equilibrium.Judgement;
import overbuild.equilibrium.RaceKind;
import overbuild.equilibrium.Resting;
import overbuild.experiment.Interval;
import overbuild.experiment.RunResult.Failed;
import overbuild.game.CriticalDiscount;
import overbuild.model.Frame;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dilemma.json}. */
final class DilemmaDocument {
    private final Question question;

    private DilemmaDocument(Question question) {
        this.question = question;
    }

    static ObjectNode of(Question question) {
        return new DilemmaDocument(question).document();
    }

    private ObjectNode document() {
        var answer = question.answer();
        var scenario = question.resolved().scenario();
        var document = Json.object();
        document.put("kind", Question.KIND);
        document.put("runId", question.id());
        document.put("scenario", scenario.name());
        document.put("title", scenario.title());
        document.put("money", scenario.units().money());
        document.put("seed", scenario.seed());
        document.put("from", scenario.start().plus(question.lineup().from()).toString());
        document.put("runs", answer.blocks().size());
        document.put("most_runs", answer.inquiry().runs());
        document.put("confidence", answer.inquiry().confidence());
        document.put("complete", answer.tally().isComplete());
        document.put("failed", answer.tally().failed());
        document.put("stopped", question.ending().name().toLowerCase(Locale.ROOT));
        document.put("stopped_because", question.ending().toString());
        names(document);
        var real = answer.in(Frame.TRUE);
        real.judgement().ifPresent(judgement -> verdict(document, judgement));
        if (real.judgement().isEmpty()) equilibrium(document, real);
        said(document.putArray("said"));
        failures(document);
        var frames = document.putObject("frames");
        for (var reading : answer.frames()) frames.set(key(reading.frame()), frame(reading));
        return document;
    }

    /** What it comes to in sentences. */
    private void said(ArrayNode said) {
        var answer = question.answer();
        Stream.of(
                        Sentences.disagreement(answer),
                        Sentences.racers(answer),
                        Sentences.threat(answer),
                        Sentences.rests(answer))
                .flatMap(Optional::stream)
                .forEach(said::add);
    }

    /** Runs that broke down. */
    private void failures(ObjectNode document) {
        var rows = question.answer().rows();
        var failed = document.putArray("failed_runs");
        for (int cell = 0; cell < rows.size(); cell++) {
            for (var row : rows.get(cell)) {
                if (row instanceof Failed<?> broken) failed.add(Summary.failure(broken, question.study(cell)));
            }
        }
    }

    private void names(ObjectNode document) {
        var lineup = question.lineup();
        lineup.firms().forEach(document.putArray("firms")::add);
        lineup.entries().forEach(entry -> document.withArray("strategies").add(entry.name()));
    }

    static String key(Frame frame) {
        return frame.name().toLowerCase(Locale.ROOT);
    }

    /** The answer in true payoffs, which a program looks for first. */
    private void verdict(ObjectNode document, Judgement judgement) {
        document.put("verdict", judgement.kind().toString());
        document.put("clear", judgement.clear());
        var interval = interval(judgement.margin());
        judgement.weakest().ifPresent(edge -> interval.put("of", Sentences.of(question, edge)));
        document.set("interval", interval);
    }

    /** With more than two strategies the answer is where nobody gains by changing. */
    private void equilibrium(ObjectNode document, FrameReading reading) {
        document.put("verdict", reading.resting().isEmpty() ? "no equilibrium found" : "equilibrium");
        document.put("clear", reading.settled());
        var interval = document.putObject("interval").put("of", "regret of the first equilibrium");
        reading.resting().stream().findFirst().ifPresent(one -> {
            interval.set("mean", Json.number(one.regret()));
            interval.put("low", 0.0);
            interval.set("high", Json.number(one.resampled()));
        });
    }

    private ObjectNode frame(FrameReading reading) {
        var node = Json.object();
        reading.judgement().ifPresent(judgement -> judgement(node, judgement));
        if (reading.judgement().isPresent()) node.put("classes", Sentences.classes(reading));
        reading.firms().forEach(firm -> node.withArray("firms").add(firm(firm)));
        reading.resting().forEach(one -> node.withArray("equilibria").add(resting(one)));
        var cells = node.putArray("cells");
        var game = reading.game();
        for (int cell = 0; cell < game.mean().cells(); cell++) {
            var entry = cells.addObject();
            plays(cell, entry.putArray("plays"));
            var payoffs = entry.putArray("payoffs");
            for (int firm = 0; firm < game.mean().size(); firm++) {
                payoffs.add(interval(
                        game.payoff(firm, cell, question.answer().inquiry().confidence())));
            }
        }
        return node;
    }

    private void plays(int cell, ArrayNode into) {
        for (int choice : question.lineup().choices(cell)) {
            into.add(question.lineup().entries().get(choice).name());
        }
    }

    private void judgement(ObjectNode node, Judgement judgement) {
        node.put("verdict", judgement.kind().toString());
        node.put("clear", judgement.clear());
        node.put("look_confidence", judgement.confidence());
        var interval = interval(judgement.margin());
        judgement.weakest().ifPresent(edge -> interval.put("of", Sentences.of(question, edge)));
        node.set("interval", interval);
        var chances = node.putObject("probabilities");
        for (var kind : RaceKind.values())
            chances.put(kind.toString(), judgement.chances().getOrDefault(kind, 0.0));
    }

    private static ObjectNode firm(FirmReading firm) {
        var node = Json.object();
        node.put("firm", firm.firm());
        node.put("class", firm.kind().toString());
        node.set("T", interval(firm.temptation()));
        node.set("R", interval(firm.reward()));
        node.set("P", interval(firm.punishment()));
        node.set("S", interval(firm.sucker()));
        node.set("greed", interval(firm.greed()));
        node.set("fear", interval(firm.fear()));
        node.set("gain", interval(firm.gain()));
        node.set("k_index", interval(firm.kIndex()));
        node.set("efficiency_loss", interval(firm.efficiencyLoss()));
        firm.racing().forEach(gain -> node.withArray("racing_by_others").add(interval(gain)));
        patience(firm, node.putObject("patience"));
        return node;
    }

    private static void patience(FirmReading firm, ObjectNode node) {
        var patience = firm.patience();
        node.put("effective", patience.effective());
        node.put("lag", patience.lag());
        node.put("most_rivals", patience.mostRivals());
        if (!patience.isAsked()) {
            node.put("needed", patience.isIdle() ? "none" : "never enough");
            return;
        }
        node.set("needed_seen", Json.number(patience.seen()));
        node.set("needed_hidden", Json.number(patience.hidden()));
        node.set("needed_tit_for_tat", factor(firm.corners().titForTat()));
        node.set("longest_lag", Json.number(patience.longestLag()));
        node.set("largest_hazard", Json.number(patience.largestHazard()));
    }

    private static tools.jackson.databind.JsonNode factor(CriticalDiscount discount) {
        return Json.number(discount.factor());
    }

    private ObjectNode resting(Resting one) {
        var node = Json.object();
        node.put("method", one.method());
        List.copyOf(one.profile().mixtures())
                .forEach(mixture -> mixture.forEach(node.withArray("mixtures").addArray()::add));
        one.payoffs().forEach(node.putArray("payoffs")::add);
        node.put("regret", one.regret());
        node.set("regret_bound", Json.number(one.bound()));
        node.set("regret_resampled", Json.number(one.resampled()));
        return node;
    }

    /** A mean with its interval. */
    static ObjectNode interval(Interval value) {
        var node = Json.object();
        node.set("mean", Json.number(value.mean()));
        node.set("low", Json.number(value.low()));
        node.set("high", Json.number(value.high()));
        return node;
    }
}
