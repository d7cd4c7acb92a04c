package overbuild.finance;

import java.util.List;

/** A resolution that sells the estate at the start of the next tick, instead of letting creditors carry it on. */
public interface Sale extends Resolution {
    /** How buyers bid. */
    Bids bids();

    /**
     * Divides estates that come up together among buyers in the same market.
     *
     * @param estates what is sold
     * @param funds money that each buyer has in sight
     */
    List<Award> award(List<Estate> estates, List<Double> funds);

    /** What creditors get when nobody bids. */
    @Override
    default Settlement settle(Estate estate) {
        double scrap = bids().scrap();
        return new Settlement(scrap, Math.min(estate.debt(), (1 - bids().cost()) * scrap * estate.book()));
    }
}
