package overbuild.strategy;

import java.util.List;
import overbuild.model.Memory;

/**
 * What a firm chose last tick, and what it had learnt by then.
 *
 * @param reach capacity at delivery that each choice led to
 * @param choice the one it took
 * @param learnt what it had learnt
 */
record Tried<L extends Memory>(List<Double> reach, int choice, L learnt) implements Memory {}
