package overbuild.equilibrium;

import java.util.List;
import overbuild.model.Frame;

/**
 * What one run brought the firms that are looked at.
 *
 * @param firms what it brought each, in order
 * @param ticks ticks from the first that counts until the prize was decided, or to the end
 * @param decided whether the prize was decided
 * @param peak most structures of all firms together
 */
public record Proceeds(List<OfFirm> firms, int ticks, boolean decided, double peak) {
    public Proceeds {
        firms = List.copyOf(firms);
    }

    /**
     * What a run brought one firm, in money at the first tick that counts.
     *
     * @param paid payouts less new shares
     * @param book the same with net worth at the end
     * @param whole the same with the margins of the last year for some time after the end: the true payoff
     * @param believed what its capacity would have earned as it believed
     * @param feared the same with fear
     * @param failed whether its creditors took it over
     * @param choices ticks in which restraint and race were not the same
     * @param restrained those in which it planned nearer to restraint
     */
    public record OfFirm(
            double paid,
            double book,
            double whole,
            double believed,
            double feared,
            boolean failed,
            int choices,
            int restrained) {
        /** Its payoff in a frame. */
        public double in(Frame frame) {
            return switch (frame) {
                case TRUE -> whole;
                case BELIEVED -> believed;
                case FEAR -> feared;
            };
        }
    }
}
