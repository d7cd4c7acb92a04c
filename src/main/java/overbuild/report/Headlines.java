package overbuild.report;

import java.util.List;
import overbuild.metric.Outcome;

/** The outcomes that stand side by side where several sets of runs do. */
final class Headlines {
    static final List<Outcome> OUTCOMES = List.of(
            Outcome.GLUT,
            Outcome.DARK_SHARE_MAX,
            Outcome.UTILISATION_MIN,
            Outcome.PRICE_COLLAPSE,
            Outcome.PRICE_COLLAPSE_REAL,
            Outcome.OVERBUILD_FREE_ENTRY,
            Outcome.OVERBUILD_PLANNER,
            Outcome.CAPEX_TOTAL,
            Outcome.CAPEX_PEAK,
            Outcome.ABANDONED,
            Outcome.DEFAULTS,
            Outcome.DEFAULT_SHARE_ALL,
            Outcome.WRITE_DOWNS,
            Outcome.INVESTOR_LOSS_PER_CAPEX,
            Outcome.TOTAL_SURPLUS);

    private Headlines() {}
}
