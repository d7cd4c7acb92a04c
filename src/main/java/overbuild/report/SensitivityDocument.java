package overbuild.report;

import overbuild.sensitivity.Box;
import overbuild.sensitivity.Condition;
import overbuild.sensitivity.Estimate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code sensitivity.json}.
 *
 * @param sensitivity what was found
 */
public record SensitivityDocument(Sensitivity sensitivity) {
    /** The document. */
    public ObjectNode document() {
        var document = Json.object();
        document.put("kind", SensitivityReport.KIND);
        document.put("title", sensitivity.title());
        document.put("design", sensitivity.design());
        document.put("size", sensitivity.size());
        sensitivity.parameters().forEach(one -> document.withArray("parameters").add(one.name()));
        var outcomes = document.putArray("outcomes");
        sensitivity.answers().forEach(answer -> outcomes.add(answer(answer)));
        sensitivity.discovery().ifPresent(discovery -> document.set("discovery", discovery(discovery)));
        return document;
    }

    private ObjectNode answer(Answer answer) {
        var node = Json.object();
        node.put("outcome", answer.outcome().key());
        node.put("unit", answer.outcome().unit());
        node.put("meaning", answer.outcome().meaning());
        node.put("sentence", sensitivity.sentence(answer));
        answer.shares().ifPresent(shares -> {
            node.set("variance", Json.number(shares.variance()));
            node.put("blocks", shares.blocks());
            node.put("blocksLeftOut", shares.missing());
        });
        answer.screening().ifPresent(screening -> {
            node.put("stepsLeftOut", screening.missing());
        });
        var rows = node.putArray("parameters");
        sensitivity.ranked(answer).forEach(k -> rows.add(parameter(answer, k)));
        pairs(answer, node);
        answer.noise().ifPresent(noise -> {
            var split = node.putObject("noise");
            split.set("variance", Json.number(noise.variance()));
            split.set("parameters", estimate(noise.parameters()));
            split.set("seeds", estimate(noise.seeds()));
            split.set("both", estimate(noise.both()));
            split.put("pointsLeftOut", noise.missing());
        });
        answer.notes().forEach(note -> node.withArray("notes").add(note));
        return node;
    }

    private ObjectNode parameter(Answer answer, int k) {
        var row = Json.object();
        row.put("parameter", sensitivity.parameters().get(k).name());
        answer.shares().ifPresent(shares -> {
            row.set("firstOrder", estimate(shares.first().get(k)));
            row.set("totalOrder", estimate(shares.total().get(k)));
        });
        answer.screening().ifPresent(screening -> {
            var effect = screening.effects().get(k);
            row.set("muStar", estimate(effect.size()));
            row.set("mu", Json.number(effect.mean()));
            row.set("sigma", Json.number(effect.spread()));
            row.set("muStarOfSeeds", Json.number(effect.noise()));
        });
        return row;
    }

    private void pairs(Answer answer, ObjectNode node) {
        answer.shares().ifPresent(shares -> {
            for (int i = 0; i < shares.second().size(); i++) {
                var rest = shares.second().get(i);
                for (int j = 0; j < rest.size(); j++) {
                    var pair = node.withArray("pairs").addObject();
                    pair.putArray("parameters")
                            .add(sensitivity.parameters().get(i).name())
                            .add(sensitivity.parameters().get(i + 1 + j).name());
                    pair.set("secondOrder", estimate(rest.get(j)));
                }
            }
        });
    }

    private static ObjectNode estimate(Estimate estimate) {
        var node = Json.object();
        node.set("value", Json.number(estimate.value()));
        node.set("low", Json.number(estimate.low()));
        node.set("high", Json.number(estimate.high()));
        return node;
    }

    private ObjectNode discovery(Discovery discovery) {
        var node = Json.object();
        node.put("what", discovery.what());
        node.put("sentence", discovery.sentence(sensitivity.parameters()));
        node.put("points", discovery.cases().size());
        node.put("pointsLeftOut", discovery.missing());
        var boxes = node.putArray("boxes");
        discovery.found().boxes().forEach(box -> boxes.add(box(box)));
        return node;
    }

    private ObjectNode box(Box box) {
        var node = Json.object();
        node.put("points", box.points());
        node.set("mass", Json.number(box.mass()));
        node.set("density", Json.number(box.density()));
        node.set("coverage", Json.number(box.coverage()));
        var conditions = node.putArray("conditions");
        for (int k = 0; k < box.conditions().size(); k++)
            condition(conditions, k, box.conditions().get(k));
        return node;
    }

    private void condition(ArrayNode conditions, int parameter, Condition condition) {
        var about = sensitivity.parameters().get(parameter);
        if (condition instanceof Condition.Anything) return;
        var node = conditions.addObject().put("parameter", about.name());
        if (condition instanceof Condition.Between between) {
            node.set("low", Json.number(between.low()));
            node.set("high", Json.number(between.high()));
        }
        if (condition instanceof Condition.Among among) {
            among.values().forEach(value -> node.withArray("values").add(about.label(value)));
        }
    }
}
