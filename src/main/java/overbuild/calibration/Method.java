package overbuild.calibration;

/** A way to find parameters. A new one is one record in this package. */
public interface Method {
    /** What it finds. */
    Estimates find(Estimation estimation);

    /** About how many points it looks at. */
    long points(int parameters);

    /** How many seeds of the range to fit on it uses. */
    default long histories(Chance seeds) {
        return seeds.runs();
    }

    /** What it is, in words. */
    String words();
}
