package overbuild.audit;

/**
 * How far a matrix is from closing, relative to what its agents own, owe and have turned over.
 *
 * @param matrix the matrix
 * @param agent whose column is farthest off
 * @param ofAgent by how much
 * @param row the row that is farthest off
 * @param ofRow by how much
 */
public record Gap(String matrix, String agent, double ofAgent, String row, double ofRow) {
    private static final double TOLERANCE = 1e-9;

    /** The larger of the two. */
    public double size() {
        return Math.max(ofAgent, ofRow);
    }

    /** Whether rounding accounts for it. */
    public boolean closes() {
        return isRounding(ofAgent) && isRounding(ofRow);
    }

    private static boolean isRounding(double gap) {
        return gap <= TOLERANCE;
    }

    /** What does not close, in words. */
    public String words() {
        var agents = isRounding(ofAgent) ? "" : ", column " + agent;
        var rows = isRounding(ofRow) ? "" : ", row " + row;
        return matrix + agents + rows + ": off by " + size() + " (relative)";
    }
}
