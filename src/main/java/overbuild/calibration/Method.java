package overbuild.calibration;

/** A way to find parameters. A new one is one record in this package. */
public interface Method {
    /** What it finds. */
    Estimates find(Estimation estimation);

    /** About how many points it looks at. */
    long points(int parameters);

    /** What it is, in words. */
    String words();
}
