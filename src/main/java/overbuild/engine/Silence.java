package overbuild.engine;

import ec.util.MersenneTwisterFast;

/**
 * In the place of MASON's generator, which no run uses: chance comes from keyed draws. Costs nothing to seed, where a real one takes
 * longer than a tick.
 */
final class Silence extends MersenneTwisterFast {
    private static final long serialVersionUID = 1;

    @Override
    public void setSeed(long seed) {
        // no state
    }

    /** MASON primes its generator at the start of a run. */
    @Override
    public int nextInt() {
        return 0;
    }
}
