package overbuild.engine;

import overbuild.model.Maths;
import overbuild.scenario.Sentiment;

/**
 * How investors feel beyond fundamentals.
 *
 * <p>s_t = (1 - f_s) s_{t-1} + theta_s Delta ln I_{t-1} - d_u max(0, 1 - u/u-bar) - d_P max(0, 1 - P/P_plan) + news_t, held within
 * +-2; I the index of shares, u utilisation, P_plan what owners of this tick's arrivals expected.
 *
 * <p>Source: extrapolation of returns, Barberis, Greenwood, Jin and Shleifer 2015; sentiment, Baker and Wurgler 2007.
 */
final class Mood {
    private static final double MOST = 2;

    private final Setup setup;
    private final Sentiment terms;

    Mood(Setup setup) {
        this.setup = setup;
        terms = setup.scenario.finance().shares().sentiment();
    }

    /** Sentiment of a tick without its news. */
    double of(Draft draft) {
        if (draft.tick == 0) return terms.initial();
        var before = draft.before.shares();
        double felt = (1 - terms.fade()) * before.sentiment() + terms.extrapolation() * before.change();
        return bounded(felt - terms.utilisation() * idle(draft) - terms.price() * disappointment(draft));
    }

    /** Sentiment with something added. */
    static double bounded(double sentiment) {
        return Maths.clip(sentiment, -MOST, MOST);
    }

    private double idle(Draft draft) {
        double able = 0;
        for (int k = 0; k < draft.size(); k++) able += setup.layered ? draft.equipment[k] : draft.effective[k];
        double used = able > 0 ? draft.clearing.quantity() / (able * setup.loadFactor) : 1;
        return Math.max(0, 1 - used);
    }

    private static double disappointment(Draft draft) {
        double planned = draft.plannedPrice;
        return planned > 0 ? Math.max(0, 1 - draft.clearing.price() / planned) : 0;
    }
}
