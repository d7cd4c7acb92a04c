package overbuild.selftest.kind;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import overbuild.equilibrium.LatticeRace;

/** How two firms fare in the long run that race on levels of capacity. */
public record MarkovPerfectCapacitySummary() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var equilibrium = Lattice.of(inputs, 2);
        var race = equilibrium.race();
        var shares = equilibrium.longRun();
        var later = equilibrium.after(inputs.whole("periods"));
        int n = race.levels().size();
        double capacity = mean(shares, state -> level(race, state / n) + level(race, state % n));
        double output = mean(shares, state -> sales(race, state / n, state % n) + sales(race, state % n, state / n));
        int mode = likeliest(shares);
        int soon = likeliest(later);
        return Map.of(
                "mean_q_each", capacity / 2,
                "mean_abs_gap", mean(shares, state -> Math.abs(level(race, state / n) - level(race, state % n))),
                "mode_low", level(race, Math.min(mode / n, mode % n)),
                "mode_high", level(race, Math.max(mode / n, mode % n)),
                "mode_probability", shares.get(mode),
                "mean_K_total", capacity,
                "utilisation_ratio_of_means", output / capacity,
                "mode_after_periods_low", level(race, Math.min(soon / n, soon % n)),
                "mode_after_periods_high", level(race, Math.max(soon / n, soon % n)));
    }

    private static double level(LatticeRace race, int place) {
        return race.levels().get(place);
    }

    private static double sales(LatticeRace race, int own, int rival) {
        return race.sales().get(own).get(rival);
    }

    private static double mean(List<Double> shares, IntToDoubleFunction value) {
        double sum = 0;
        for (int state = 0; state < shares.size(); state++) sum += shares.get(state) * value.applyAsDouble(state);
        return sum;
    }

    private static int likeliest(List<Double> shares) {
        return shares.indexOf(Collections.max(shares));
    }
}
