package overbuild.demand;

import java.util.List;
import java.util.function.UnaryOperator;
import overbuild.model.DemandCurve;
import overbuild.model.Quarter;

/**
 * How users answer to prices, for processes that read demand out of what they did.
 *
 * @param curve quantity demanded at the price that users feel
 * @param felt from the prices of each tick to those that users felt
 * @param start quarter of tick 0
 * @param ticks number of ticks
 */
public record Users(DemandCurve curve, UnaryOperator<List<Double>> felt, Quarter start, int ticks) {}
