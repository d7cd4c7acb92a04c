package overbuild.model;

/**
 * Random numbers keyed by seed, purpose, name and tick, never by call order, so that a change of one firm leaves every
 * other shock untouched (common random numbers).
 *
 * <p>Mixing: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). Normals: inverse distribution function by
 * algorithm AS 241 (Wichura 1988).
 */
@SuppressWarnings("FloatingPointLiteralPrecision")
public record Draws(long seed) {
    private static final double[] A = {
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
    };
    private static final double[] B = {
        1,
        42.313330701600911252,
        687.18700749205790830,
        5394.1960214247511077,
        21213.794301586595867,
        39307.895800092710610,
        28729.085735721942674,
        5226.4952788528545610
    };
    private static final double[] C = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, .241780725177450611770, .0227238449892691845833, 7.74545014278341407640e-4
    };
    private static final double[] D = {
        1,
        2.05319162663775882187,
        1.67638483018380384940,
        .689767334985100004550,
        .148103976427480074590,
        .0151986665636164571966,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };
    private static final double[] E = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, .296560571828504891230,
        .0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] F = {
        1,
        .599832206555887937690,
        .136929880922735805310,
        .0148753612908506148525,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15
    };

    /** A number between 0 and 1, both excluded. */
    public double uniform(Stream purpose, String name, int tick) {
        return ((bits(purpose, name, tick) >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** A standard normal number. */
    public double normal(Stream purpose, String name, int tick) {
        return quantile(uniform(purpose, name, tick));
    }

    /** The seed of replication k of a run with this seed; replication 0 keeps the seed. */
    public long replication(int k) {
        return k == 0 ? seed : bits(Stream.REPLICATION, "", k);
    }

    /** The seed of a run of a sweep whose runs share no chance. */
    public long sweepRun(int run) {
        return bits(Stream.SWEEP, "", run);
    }

    private long bits(Stream purpose, String name, int tick) {
        long hash = mix(seed + 0x9E3779B97F4A7C15L * purpose.key());
        for (int k = 0; k < name.length(); k++) hash = mix(hash ^ (name.charAt(k) + 0x9E3779B97F4A7C15L * (k + 1)));
        return mix(hash + 0xD1B54A32D192ED03L * (tick + 1L));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The standard normal quantile of a probability strictly between 0 and 1. */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * horner(A, r) / horner(B, r);
        }
        double r = Math.sqrt(-Maths.log(q < 0 ? p : 1 - p));
        double x = r <= 5 ? horner(C, r - 1.6) / horner(D, r - 1.6) : horner(E, r - 5) / horner(F, r - 5);
        return q < 0 ? -x : x;
    }

    private static double horner(double[] coefficients, double x) {
        double sum = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k];
        return sum;
    }
}
