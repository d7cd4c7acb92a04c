package overbuild.engine;

import overbuild.model.Maths;
import overbuild.model.Project;
import overbuild.model.Rates;

/** What capacity to come is worth to its owner. */
final class Worth {
    private Worth() {}

    /**
     * Present value of what a project is believed to earn once it is finished: earnings for ever, wearing off.
     *
     * @param earnings believed earnings of a structure per year after the cost of serving and upkeep
     * @param rate cost of capital per tick
     * @param decay wear per tick
     * @param tick now
     */
    static double of(Project project, double earnings, double rate, double decay, int tick) {
        return present(project.units() * earnings, rate, decay, Math.max(0, project.dueAt() - tick));
    }

    /** Present value of an income per year that begins after a number of ticks and wears off. */
    static double present(double perYear, double rate, double decay, int ticks) {
        double value = perYear / Rates.TICKS_PER_YEAR / Math.max(1e-9, rate + decay);
        return value / Maths.power(1 + rate, ticks);
    }
}
