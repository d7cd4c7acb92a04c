package overbuild.report.game;

import java.util.List;
import overbuild.equilibrium.Contender;
import overbuild.equilibrium.FramedGame;
import overbuild.equilibrium.Rung;
import overbuild.equilibrium.StageStanding;
import overbuild.game.Dilemma;
import overbuild.game.Profile;
import overbuild.model.Frame;
import overbuild.report.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stage game of a tick, or restraint and race in all ticks, as one JSON document. */
public final class StageDocument {
    private StageDocument() {}

    /** The game of a tick. */
    public static ObjectNode of(StageStudy study) {
        var stage = study.stage();
        var document = Json.object();
        document.put("scenario", study.scenario().name())
                .put("seed", study.scenario().seed());
        document.put("tick", stage.tick()).put("date", stage.date().toString()).put("delivery", study.delivery());
        var firms = document.putArray("firms");
        stage.firms().forEach(firm -> firm(firm, firms.addObject()));
        var others = document.putArray("others");
        stage.others().forEach(other -> rung(other.plan(), others.addObject().put("name", other.name())));
        var frames = document.putObject("frames");
        var spots = study.spots();
        for (int k = 0; k < spots.size(); k++) {
            var framed = stage.frames().get(k);
            var node = frames.putObject(key(framed.frame()));
            dilemmas(study, framed, node.putArray("dilemmas"));
            spots(spots.get(k), node.putArray("points"));
            node.set("game", GameDocument.of(study.analyses().get(k)));
        }
        return document;
    }

    /** Restraint and race of each firm in each tick. */
    public static ObjectNode of(Course course) {
        var document = Json.object();
        document.put("scenario", course.scenario().name())
                .put("seed", course.scenario().seed());
        var shares = document.putObject("shares");
        for (var frame : Frame.values()) {
            var node = shares.putObject(key(frame));
            course.shares(frame).forEach((kind, share) -> node.put(kind.toString(), share));
        }
        var decisions = document.putArray("decisions");
        course.standings().forEach(standing -> standing(standing, decisions.addObject()));
        return document;
    }

    /** How a frame is called in documents and file names. */
    public static String key(Frame frame) {
        return frame.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void standing(StageStanding standing, ObjectNode node) {
        node.put("tick", standing.tick())
                .put("date", standing.date().toString())
                .put("firm", standing.firm());
        node.put("restrain", standing.restrain().capex())
                .put("race", standing.race().capex());
        for (var frame : Frame.values()) dilemma(standing.in(frame), node.putObject(key(frame)));
    }

    private static void firm(Contender firm, ObjectNode node) {
        node.put("name", firm.name());
        var rungs = node.putArray("levels");
        firm.rungs().forEach(rung -> rung(rung, rungs.addObject()));
        node.put("restrain", firm.restrain() + 1).put("race", firm.race() + 1).put("plan", firm.plan() + 1);
    }

    private static void rung(Rung rung, ObjectNode node) {
        node.put("capex", rung.capex()).put("capacity", rung.capacity());
    }

    private static void dilemmas(StageStudy study, FramedGame framed, ArrayNode into) {
        for (int player = 0; player < framed.dilemmas().size(); player++) {
            var node = into.addObject()
                    .put("firm", study.stage().firms().get(player).name());
            dilemma(framed.dilemmas().get(player), node);
        }
    }

    private static void dilemma(Dilemma dilemma, ObjectNode node) {
        node.put("class", dilemma.kind().toString());
        node.put("T", dilemma.temptation()).put("R", dilemma.reward());
        node.put("P", dilemma.punishment()).put("S", dilemma.sucker());
        node.put("greed", dilemma.greed()).put("fear", dilemma.fear()).put("loss", dilemma.gain());
        double k = dilemma.kIndex();
        if (Double.isFinite(k)) node.put("kIndex", k);
        else node.putNull("kIndex");
    }

    private static void spots(List<Spot> spots, ArrayNode into) {
        for (var spot : spots) {
            var node = into.addObject().put("name", spot.name());
            if (spot.play() instanceof Profile profile) {
                var mixtures = node.putArray("mixtures");
                profile.mixtures().forEach(mixture -> mixture.forEach(mixtures.addArray()::add));
            }
            spot.payoffs().forEach(node.putArray("payoffs")::add);
            spot.regrets().forEach(node.putArray("regrets")::add);
        }
    }
}
