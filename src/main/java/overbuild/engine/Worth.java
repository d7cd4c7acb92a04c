package overbuild.engine;

import overbuild.model.Maths;
import overbuild.model.Project;
import overbuild.model.Rates;

/** What capacity to come is worth to its owner. */
final class Worth {
    private Worth() {}

    /** Present value of what a project is believed to earn once it is finished. */
    static double of(Project project, double earnings, double rate, double decay, int tick) {
        return of(project.units(), project.dueAt() - tick, earnings, rate, decay);
    }

    /**
     * Present value of what structures are believed to earn from a coming tick on, for ever and wearing off.
     *
     * @param ticks until they are in service
     * @param earnings believed earnings of a structure per year after the cost of serving and upkeep
     * @param rate cost of capital per tick
     * @param decay wear per tick
     */
    static double of(double units, int ticks, double earnings, double rate, double decay) {
        return present(units * earnings, rate, decay, Math.max(0, ticks));
    }

    /** Present value of an income per year that begins after a number of ticks and wears off. */
    static double present(double perYear, double rate, double decay, int ticks) {
        double value = perYear / Rates.TICKS_PER_YEAR / Math.max(1e-9, rate + decay);
        return value / Maths.power(1 + rate, ticks);
    }
}
