package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Maths;

/**
 * A finite population in which one at a time is copied in proportion to its fitness and another, drawn blindly, gives way.
 *
 * <p>Chance that one mutant takes over: 1/(1 + sum_{k=1}^{N-1} prod_{i=1}^{k} g_i/f_i), f_i the fitness of mutants when there are i of them and g_i
 * that of residents, each the mean over games with all others. Where mutants are rare the population is nearly always of one kind, and
 * moves between them with these chances.
 *
 * <p>Source: Moran 1958; frequency dependence, Nowak, Sasaki, Taylor and Fudenberg 2004; rare mutants, Fudenberg and Imhof 2006.
 *
 * @param population N
 * @param weight weight of payoffs in fitness, w
 * @param fitness how payoffs become fitness
 */
public record Moran(int population, double weight, Fitness fitness) {
    /** How payoffs become fitness. */
    public enum Fitness {
        /** 1 - w + w u; payoffs must not make it negative. */
        linear {
            @Override
            double of(double weight, double payoff) {
                double value = 1 - weight + weight * payoff;
                Check.that(value > 0, "fitness must be positive, but was %s; exponential fitness always is", value);
                return value;
            }
        },
        /** exp(w u). */
        exponential {
            @Override
            double of(double weight, double payoff) {
                return Maths.exp(weight * payoff);
            }
        };

        abstract double of(double weight, double payoff);
    }

    public Moran {
        Check.that(population >= 2, "the population must be at least 2, but was %d", population);
        Check.that(weight >= 0, "the weight must not be negative, but was %s", weight);
    }

    /**
     * The chance that one mutant takes over a population of residents.
     *
     * @param game a game of two equal players, of which the first's payoffs are read
     */
    public double fixation(PayoffTable game, int resident, int mutant) {
        double sum = 1;
        double product = 1;
        for (int i = 1; i < population; i++) {
            product *= ratio(game, resident, mutant, i);
            sum += product;
        }
        return 1 / sum;
    }

    /** Fitness of residents over that of mutants when there are some of them. */
    private double ratio(PayoffTable game, int resident, int mutant, int mutants) {
        double others = population - 1.0;
        double of =
                (mutants - 1) * payoff(game, mutant, mutant) + (population - mutants) * payoff(game, mutant, resident);
        double against =
                mutants * payoff(game, resident, mutant) + (others - mutants) * payoff(game, resident, resident);
        if (fitness == Fitness.exponential) return Maths.exp(weight * (against - of) / others);
        return fitness.of(weight, against / others) / fitness.of(weight, of / others);
    }

    private static double payoff(PayoffTable game, int own, int other) {
        return game.payoff(0, game.cell(own, other));
    }

    /** The share of time that the population is of each kind in the long run, when mutants of all kinds are rare. */
    public List<Double> longRun(PayoffTable game) {
        int kinds = game.strategies(0);
        var moves = new double[kinds][kinds];
        for (int resident = 0; resident < kinds; resident++) {
            moves[resident][resident] = 1;
            for (int mutant = 0; mutant < kinds; mutant++) {
                if (mutant == resident) continue;
                moves[resident][mutant] = fixation(game, resident, mutant) / (kinds - 1);
                moves[resident][resident] -= moves[resident][mutant];
            }
        }
        var shares = new ArrayList<Double>(kinds);
        for (double share : new Chain(moves).stationary()) shares.add(share);
        return List.copyOf(shares);
    }
}
