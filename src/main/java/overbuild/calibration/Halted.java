package overbuild.calibration;

/** A calibration was asked to end before it had come to its end; what it looked at is kept. */
public final class Halted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Halted(Throwable cause) {
        super("halted", cause, false, false);
    }
}
