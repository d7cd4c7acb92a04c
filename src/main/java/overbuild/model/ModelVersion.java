package overbuild.model;

/** The version of the model: raised when the same scenario and seed give other results, not with every commit. */
public final class ModelVersion {
    /** The number. */
    public static final int NUMBER = 6;

    private ModelVersion() {}
}
