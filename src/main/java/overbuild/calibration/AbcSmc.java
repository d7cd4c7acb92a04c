package overbuild.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import overbuild.calibration.Evolution.Past;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Approximate Bayesian computation by sequential Monte Carlo: parameters whose made-up histories are hard to tell from the true one.
 *
 * <p>p(theta | d(m(theta) + e, m_0) < epsilon), e being the error of observation and each history a single run on a seed of its own, for
 * chance is part of what is not known; epsilon falls from generation to generation.
 *
 * <p>Source: sequential tolerances, Toni et al. 2009; weights and kernel, Beaumont et al. 2009; the nearest are kept, Lenormand, Jabot and
 * Deffuant 2013; {@link Regression}.
 */
public record AbcSmc(
        @Param(unit = "particles", meaning = "Particles of a generation", min = 20, max = 1e4, standard = "400")
        int particles,

        @Param(unit = "-", meaning = "Share of them that is kept, the nearest", min = 0.1, max = 0.9, standard = "0.5")
        double keep,

        @Param(unit = "n", meaning = "Generations at most, after the first", min = 1, max = 100, standard = "12")
        int generations,

        @Param(
                unit = "-",
                meaning = "Ends when a smaller share of the new particles comes nearer than those kept",
                min = 0,
                max = 0.9,
                standard = "0.05")
        double acceptance,

        @Param(
                unit = "n",
                meaning = "Values of a parameter at which its density is reckoned",
                min = 0,
                max = 1000,
                standard = "15")
        int profile)
        implements Method {
    private static final double TAIL = 0.025;

    public AbcSmc {
        Check.ranges(AbcSmc.class, particles, keep, generations, acceptance, profile);
        Check.that(profile == 0 || profile >= 3, "profile must be 0 or at least 3, but was %d", profile);
    }

    /** Particles that outlive a generation. */
    int kept() {
        return (int) Math.ceil(keep * particles);
    }

    @Override
    public long points(int parameters) {
        return 2 + most() + 2L * parameters;
    }

    /** Histories at most. */
    private long most() {
        return particles + (long) generations * (particles - kept());
    }

    @Override
    public long histories(Chance seeds) {
        return Math.max(seeds.runs(), most());
    }

    @Override
    public String words() {
        return "approximate Bayesian computation, " + particles + " particles, " + generations + " generations at most";
    }

    @Override
    public Estimates find(Estimation work) {
        var gaps = Gaps.of(work.calibration());
        double[] start = work.start();
        var before = work.look(start);
        var likeness = Likeness.at(before, gaps, work);
        var past = evolve("", work, likeness);
        var posterior = Regression.adjusted(past.swarm());
        var middle = posterior.middle();
        work.stage("slopes");
        var best = work.look(middle);
        var even = MatrixUtils.createRealIdentityMatrix(gaps.observed().length);
        var curvature = Curvature.at(middle, work, gaps, even, even);
        double loss = likeness.loss(best);
        work.stage("twins");
        var twins = new Twins(work, gaps, (number, observed) -> twin(number, work, likeness.seeing(observed)))
                .throughPriors();
        return new Estimates(
                Estimates.parameters(work.calibration(), start, range(posterior), Widening.of(twins, middle.length)),
                Estimates.reached(work.calibration(), best, gaps, curvature),
                loss,
                likeness.loss(before),
                null,
                curvature.condition(),
                densities(work, posterior, loss),
                twins,
                past.swarm()
                        .drawn(work.draws(), work.calibration().file().seeds().tests()),
                work.looked(),
                List.of(words(past)));
    }

    private Past evolve(String name, Estimation work, Likeness likeness) {
        Evolution.World world = (points, first) -> likeness.gaps(work.each(points, first), name, first);
        return new Evolution(this, world, work.draws(), name, work::stage)
                .run(work.calibration().names().size());
    }

    private Twins.Range twin(int number, Estimation work, Likeness likeness) {
        var swarm = Regression.adjusted(evolve("twin " + number, work, likeness).swarm());
        return range(swarm);
    }

    private static Twins.Range range(Swarm swarm) {
        double tail = tail(swarm.effective());
        return new Twins.Range(
                swarm.middle(),
                each(swarm, k -> swarm.quantile(k, tail)),
                each(swarm, k -> swarm.quantile(k, 1 - tail)));
    }

    /** The share of weight beyond which 2.5 % lie: between so many particles lie (n - 1)/(n + 1) of what they were drawn from. */
    private static double tail(double particles) {
        return Math.max(0, 0.5 - (0.5 - TAIL) * (particles + 1) / particles);
    }

    private static double[] each(Swarm swarm, IntToDoubleFunction value) {
        return IntStream.range(0, swarm.dimensions()).mapToDouble(value).toArray();
    }

    /** Minus twice the logarithm of the posterior over the prior, from its top, so that it can be read as a loss. */
    private List<Estimates.Profile> densities(Estimation work, Swarm swarm, double loss) {
        var profiles = new ArrayList<Estimates.Profile>();
        if (profile == 0) return profiles;
        var grid =
                IntStream.range(0, profile).mapToObj(k -> (k + 0.5) / profile).toList();
        for (int p = 0; p < swarm.dimensions(); p++) {
            int parameter = p;
            var free = work.calibration().free().get(p);
            var heights = grid.stream().map(x -> swarm.deviance(parameter, x)).toList();
            double least = heights.stream().mapToDouble(height -> height).min().orElseThrow();
            profiles.add(new Estimates.Profile(
                    work.calibration().names().get(p),
                    "density of the posterior, as a loss",
                    grid.stream().map(free::at).toList(),
                    heights.stream().map(height -> loss + height - least).toList()));
        }
        return profiles;
    }

    private String words(Past past) {
        return String.format(
                Locale.ROOT,
                "The posterior is %,d particles within a distance of %.3g, worth %,.0f even ones, after %d generations and %,d"
                        + " histories; of the last %.0f %% came nearer.",
                past.swarm().particles().size(),
                past.swarm().tolerance(),
                Regression.adjusted(past.swarm()).effective(),
                past.generations(),
                past.histories(),
                100 * past.nearer());
    }
}
