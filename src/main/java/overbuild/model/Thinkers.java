package overbuild.model;

import java.util.List;

/**
 * A population in which firms think a Poisson number of steps ahead.
 *
 * <p>f(k) = exp(-tau) tau^k / k!.
 *
 * <p>Source: Camerer, Ho and Chong 2004.
 *
 * @param mean mean number of steps, tau
 */
public record Thinkers(double mean) {
    /** Share of firms that think so many steps ahead. */
    public double share(int steps) {
        double share = Maths.exp(-mean);
        for (int k = 1; k <= steps; k++) share *= mean / k;
        return share;
    }

    /** What a firm expects of a rival who thinks fewer steps than itself: sum f(h) x_h / sum f(h) over the levels below. */
    public double expected(List<Double> levels) {
        double sum = 0;
        double all = 0;
        double weight = 1;
        for (int k = 0; k < levels.size(); k++) {
            if (k > 0) weight *= mean / k;
            sum += weight * levels.get(k);
            all += weight;
        }
        return sum / all;
    }
}
