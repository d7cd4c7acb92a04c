package overbuild.calibration;

import org.apache.commons.math3.random.AbstractRandomGenerator;
import overbuild.model.Draws;
import overbuild.model.Stream;

/** Lets an optimiser of the library draw from a keyed stream. */
final class KeyedGenerator extends AbstractRandomGenerator {
    private final Draws draws;
    private final String name;
    private int next;

    KeyedGenerator(long seed, String name) {
        draws = new Draws(seed);
        this.name = name;
    }

    @Override
    public void setSeed(long seed) {
        throw new UnsupportedOperationException("keyed by " + name);
    }

    @Override
    public double nextDouble() {
        return draws.uniform(Stream.CALIBRATION, name, next++);
    }

    @Override
    public double nextGaussian() {
        return draws.normal(Stream.CALIBRATION, name, next++);
    }
}
