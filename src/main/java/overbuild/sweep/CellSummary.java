package overbuild.sweep;

import java.util.List;

/**
 * What came of a cell.
 *
 * @param cell the cell
 * @param runs runs that ended
 * @param failed those of them that failed
 * @param estimates the mean of each outcome with its interval
 */
public record CellSummary(Cell cell, int runs, int failed, List<Estimate> estimates) {
    public CellSummary {
        estimates = List.copyOf(estimates);
    }
}
