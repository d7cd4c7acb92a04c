package overbuild.model;

/**
 * Structures that a firm has asked leave to build, or has leave to build, and has not begun.
 *
 * @param appliedAt tick of the application
 * @param units structures
 * @param fixedCost fixed cost of a new network that comes with them, in money
 * @param carried book value: what the application cost
 * @param believedPrice price per service unit that its owner expected at delivery when it applied
 */
public record Power(int appliedAt, double units, double fixedCost, double carried, double believedPrice) {}
