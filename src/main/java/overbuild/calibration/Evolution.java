package overbuild.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * Lets particles come nearer to what was observed, generation by generation.
 *
 * <p>The nearest are kept; new ones are moved off them by a normal kernel with twice their covariance, and weigh
 * w_i = p(z_i) / sum_j w_j N(z_i; z_j, 2 Sigma), so that they stay a sample of the prior cut off at the tolerance. The prior is standard
 * normal in z.
 *
 * <p>Source: Beaumont, Cornuet, Marin and Robert 2009; Lenormand, Jabot and Deffuant 2013.
 *
 * @param method how many, and when it ends
 * @param world makes histories up
 * @param draws what is drawn from
 * @param name what it is for; evolutions of other names move otherwise, from the same first generation
 * @param watcher is told what comes next
 */
record Evolution(AbcSmc method, World world, Draws draws, String name, Consumer<String> watcher) {
    /** Where histories come from. */
    interface World {
        /**
         * How far a history of each point of the unit cube is from what was observed, target by target.
         *
         * @param first number of the first
         */
        double[][] gaps(List<double[]> points, int first);
    }

    /**
     * What became of it.
     *
     * @param swarm the last generation that was kept
     * @param generations how many there were after the first
     * @param histories how many were made up
     * @param nearer share of the last generation's new particles that came nearer
     */
    record Past(Swarm swarm, int generations, int histories, double nearer) {}

    Past run(int dimensions) {
        watcher.accept(titled("first generation"));
        var swarm = new Swarm(seen(first(dimensions), 0, null)).nearest(method.kept());
        int histories = method.particles();
        double nearer = 1;
        int generation = 0;
        while (generation < method.generations() && nearer > method.acceptance()) {
            generation++;
            watcher.accept(titled("generation " + generation));
            double tolerance = swarm.tolerance();
            var young = young(swarm, histories);
            histories += young.size();
            nearer = young.stream().filter(one -> one.distance() < tolerance).count() / (double) young.size();
            var all = new ArrayList<>(swarm.particles());
            all.addAll(young);
            swarm = new Swarm(all).nearest(method.kept());
        }
        return new Past(swarm, generation, histories, nearer);
    }

    private String titled(String stage) {
        return name.isEmpty() ? stage : name + ", " + stage;
    }

    private List<double[]> first(int dimensions) {
        var places = new ArrayList<double[]>();
        for (int i = 0; i < method.particles(); i++) places.add(noise("particle " + i, dimensions));
        return places;
    }

    private List<Particle> young(Swarm swarm, int first) {
        var kernel = Kernel.around(swarm);
        var places = new ArrayList<double[]>();
        for (int i = first; i < first + method.particles() - method.kept(); i++) {
            var parent = swarm.pick(draws.uniform(Stream.CALIBRATION, name + " parent " + i, 0));
            places.add(kernel.moved(parent.place(), noise(name + " move " + i, swarm.dimensions())));
        }
        return seen(places, first, kernel);
    }

    private double[] noise(String key, int dimensions) {
        var noise = new double[dimensions];
        for (int k = 0; k < dimensions; k++) noise[k] = draws.normal(Stream.CALIBRATION, key, k);
        return noise;
    }

    /** Particles at places; drawn from the prior when there is no kernel. */
    private List<Particle> seen(List<double[]> places, int first, Kernel kernel) {
        double[][] gaps = world.gaps(places.stream().map(Swarm::point).toList(), first);
        var particles = new ArrayList<Particle>();
        for (int i = 0; i < gaps.length; i++) {
            var place = places.get(i);
            double weight = kernel == null ? 1 : kernel.weight(place);
            particles.add(new Particle(place, weight, gaps[i]));
        }
        return particles;
    }
}
