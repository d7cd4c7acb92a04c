package overbuild.engine;

import overbuild.model.Maths;
import overbuild.model.Stage;
import overbuild.model.Status;

/** Capacity of every firm at delivery, as it stands today and as each firm sees it, (15). */
final class Delivered {
    private final Setup setup;
    private final Draft draft;
    private final Status[] status;
    private final double[] surviving;
    private final double[] building;
    private final double[] announced;
    private double sumSurviving;
    private double sumBuilding;
    private double sumAnnounced;
    private int inMarket;
    private double largest;
    private double second;
    private int largestFirm = -1;
    private double fastest;

    Delivered(Setup setup, Draft draft, Status[] status) {
        this.setup = setup;
        this.draft = draft;
        this.status = status;
        surviving = new double[status.length];
        building = new double[status.length];
        announced = new double[status.length];
        project();
    }

    private void project() {
        int at = draft.tick + setup.delivery;
        double keep = Maths.power(1 - setup.decay, setup.delivery);
        for (int k = 0; k < draft.size(); k++) {
            if (!status[k].operates()) continue;
            surviving[k] = keep * draft.structures[k];
            var pipeline = draft.pipeline[k];
            building[k] = pipeline.projects().isEmpty() ? 0 : pipeline.surviving(at, setup.decay);
            announced[k] = announcedPart(k, at);
            building[k] -= announced[k];
            if (!draft.powers[k].held().isEmpty()) announced[k] += notBegun(k, at);
            sumSurviving += surviving[k];
            sumBuilding += building[k];
            sumAnnounced += announced[k];
            inMarket++;
            rank(k);
        }
    }

    private double announcedPart(int firm, int at) {
        if (setup.scenario.structures().announcedTicks() == 0) return 0;
        double sum = 0;
        for (var project : draft.pipeline[firm].projects()) {
            if (setup.stage(project, draft.tick) != Stage.ANNOUNCED || project.dueAt() > at) continue;
            sum += project.units() * Maths.power(1 - setup.decay, at - project.dueAt());
        }
        return sum;
    }

    /** What powers become by a tick when all are begun as soon as they may. */
    private double notBegun(int firm, int at) {
        int lag = setup.scenario.structures().authorisation().lagTicks();
        double sum = 0;
        for (var power : draft.powers[firm].held()) {
            int due = Math.max(draft.tick, power.appliedAt() + lag) + setup.building;
            sum += power.units() * Maths.power(1 - setup.decay, at - due);
        }
        return sum;
    }

    private void rank(int firm) {
        double own = own(firm);
        if (own > largest) {
            second = largest;
            largest = own;
            largestFirm = firm;
        } else {
            second = Math.max(second, own);
        }
        if (draft.structures[firm] > 0) fastest = Math.max(fastest, own / draft.structures[firm]);
    }

    /** Own capacity surviving to delivery, with the pipeline. */
    double own(int firm) {
        return surviving[firm] + building[firm] + announced[firm];
    }

    /** Rivals' capacity at delivery as the firm sees it: pipelines count with its weights. */
    double rivals(int firm) {
        if (inMarket == (status[firm].operates() ? 1 : 0)) return 0;
        var beliefs = setup.firms.get(firm).spec.beliefs();
        return Math.max(
                0,
                sumSurviving
                        - surviving[firm]
                        + disclosed(beliefs.psi()) * (sumBuilding - building[firm])
                        + disclosed(beliefs.psiA()) * (sumAnnounced - announced[firm]));
    }

    /** The weight of rivals' pipelines once a share of what is overlooked is laid open. */
    private double disclosed(double weight) {
        return weight + draft.conditions.disclosure() * (1 - weight);
    }

    /** Firms with capacity or a pipeline. */
    int inMarket() {
        return inMarket;
    }

    /** Largest capacity at delivery. */
    double leader() {
        return largest;
    }

    /** Largest capacity at delivery among the others. */
    double leaderBeside(int firm) {
        return firm == largestFirm ? second : largest;
    }

    /** Fastest growth from today to delivery, as a factor. */
    double leaderGrowth() {
        return fastest;
    }

    /** Structures whose equipment survives to delivery, with equipment on order. */
    double equipped(int firm) {
        int at = draft.tick + setup.delivery;
        double kept = Maths.power(1 - setup.equipmentDecay, setup.delivery) * draft.lit[firm];
        return kept + draft.equipmentOrders[firm].surviving(at, setup.equipmentDecay) / draft.world.technology();
    }

    /** Equipment that survives to delivery, with what is on order, service units per year. */
    double services(int firm) {
        int at = draft.tick + setup.delivery;
        double kept = Maths.power(1 - setup.equipmentDecay, setup.delivery) * draft.equipment[firm];
        return kept + draft.equipmentOrders[firm].surviving(at, setup.equipmentDecay);
    }

    /** Sum of rivals' capacity as the firm sees it, each to a power. */
    double effort(int firm, double decisiveness) {
        if (decisiveness == 1) return rivals(firm);
        double sum = 0;
        for (int k = 0; k < draft.size(); k++) {
            if (k != firm && status[k].operates()) sum += Maths.pow(seen(firm, k), decisiveness);
        }
        return sum;
    }

    /** Another firm's capacity at delivery as a firm sees it. */
    double seen(int viewer, int firm) {
        var beliefs = setup.firms.get(viewer).spec.beliefs();
        return surviving[firm]
                + disclosed(beliefs.psi()) * building[firm]
                + disclosed(beliefs.psiA()) * announced[firm];
    }
}
