package overbuild.calibration;

/** How far targets may be missed when not all can be met. */
public enum Weighting {
    /** Each by itself: by its band and by how it varies from run to run. */
    diagonal,
    /** Together: also by how they vary with each other, from runs drawn again. */
    bootstrap
}
