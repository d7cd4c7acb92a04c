package overbuild.game;

import java.util.List;

/**
 * A mixture that cannot be moved without changing which of the rival's strategies are best replies to it.
 *
 * @param mixture probabilities
 * @param support the strategies that are played
 * @param replies the rival's best replies to the mixture
 */
record Corner(List<Double> mixture, long support, long replies) {
    /** Whether both are best replies to each other. */
    boolean meets(Corner rival) {
        return Supports.within(support, rival.replies) && Supports.within(rival.support, replies);
    }
}
