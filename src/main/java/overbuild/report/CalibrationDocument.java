package overbuild.report;

import java.util.List;
import overbuild.calibration.Estimates;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code calibration.json}.
 *
 * @param calibrated what came of a calibration
 */
public record CalibrationDocument(Calibrated calibrated) {
    /** The document. */
    public ObjectNode document() {
        var found = calibrated.found();
        var text = new CalibrationText(calibrated);
        var document = Json.object();
        document.put("kind", "calibration");
        document.put("title", calibrated.title());
        document.put("description", calibrated.calibration().file().description());
        document.put("method", calibrated.calibration().file().method().words());
        document.put("answer", text.answer());
        document.put("points", found.looked());
        document.set("loss", Json.number(found.loss()));
        document.set("lossBefore", Json.number(found.before()));
        document.set("condition", Json.number(found.condition()));
        if (found.test() != null) test(document.putObject("overIdentification"), found.test());
        text.sentences().forEach(line -> document.withArray("sentences").add(line));
        var parameters = document.putArray("parameters");
        for (int k = 0; k < found.parameters().size(); k++) parameters.add(parameter(found, k));
        found.profiles().forEach(profile -> document.withArray("profiles").add(profile(profile)));
        document.put("twins", found.twins().size());
        var scenarios = document.putArray("scenarios");
        calibrated.compared().forEach(one -> scenarios.add(scenario(one)));
        return document;
    }

    private static void test(ObjectNode node, Estimates.Test test) {
        node.set("statistic", Json.number(test.statistic()));
        node.put("degrees", test.degrees());
        node.set("probability", Json.number(test.probability()));
    }

    private static ObjectNode parameter(Estimates found, int k) {
        var one = found.parameters().get(k);
        var node = Json.object();
        node.put("name", one.name());
        node.set("before", Json.number(one.before()));
        node.set("value", Json.number(one.value()));
        node.set("low", Json.number(one.low()));
        node.set("high", Json.number(one.high()));
        node.set("priorLow", Json.number(one.priorLow()));
        node.set("priorHigh", Json.number(one.priorHigh()));
        node.put("atEdge", one.isAtEdge());
        node.put("open", one.isOpen());
        node.set("bias", Json.number(found.bias(k).mean()));
        node.set("biasLow", Json.number(found.bias(k).low()));
        node.set("biasHigh", Json.number(found.bias(k).high()));
        node.set("rmse", Json.number(found.error(k)));
        node.set("coverage", Json.number(found.coverage(k)));
        node.set("widening", Json.number(one.widening()));
        found.coverageInterval(k).ifPresent(likely -> {
            node.set("coverageLow", Json.number(likely.getLowerBound()));
            node.set("coverageHigh", Json.number(likely.getUpperBound()));
        });
        return node;
    }

    private static ObjectNode profile(Estimates.Profile profile) {
        var node = Json.object();
        node.put("parameter", profile.name());
        numbers(node.putArray("values"), profile.values());
        numbers(node.putArray("losses"), profile.losses());
        return node;
    }

    private static void numbers(ArrayNode array, List<Double> numbers) {
        numbers.forEach(number -> array.add(Json.number(number)));
    }

    private static ObjectNode scenario(Compared one) {
        var node = Json.object();
        node.put("scenario", one.scenario());
        node.put("carried", one.carried());
        node.put("sentence", CalibrationText.sentence(one));
        var targets = node.putArray("targets");
        for (int k = 0; k < one.after().targets().size(); k++) targets.add(target(one, k));
        return node;
    }

    private static ObjectNode target(Compared one, int k) {
        var after = one.after().targets().get(k);
        var before = one.before().targets().get(k);
        var node = Json.object();
        node.put("fact", after.target().fact());
        node.put("outcome", after.target().metric());
        node.put("role", one.roles().get(k));
        node.set("low", Json.number(after.target().low()));
        node.set("high", Json.number(after.target().high()));
        node.set("before", Json.number(before.spread().median()));
        node.put("verdictBefore", before.verdict().key());
        node.set("median", Json.number(after.spread().median()));
        node.set("p05", Json.number(after.spread().p05()));
        node.set("p95", Json.number(after.spread().p95()));
        node.set("share", Json.number(after.share()));
        node.set("crps", Json.number(after.fit().crps()));
        after.fit().best().ifPresent(model -> node.put("bestNull", model.key()));
        node.set("skill", Json.number(after.fit().skill()));
        node.put("verdict", after.verdict().key());
        return node;
    }
}
