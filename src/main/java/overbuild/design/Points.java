package overbuild.design;

/** Points of the unit cube, in the order in which they are run; each is made when it is asked for, so that millions need no memory. */
public interface Points {
    /** How many there are. */
    long size();

    /**
     * A coordinate of a point, from 0 to 1. Level k of n is anywhere in [k/n, (k+1)/n).
     *
     * @param point number of the point, from 0
     * @param dimension number of the dimension, from 0
     */
    double at(long point, int dimension);

    /** How many points after one another belong together, such as those of a trajectory; only whole blocks can be evaluated. */
    default int block() {
        return 1;
    }
}
