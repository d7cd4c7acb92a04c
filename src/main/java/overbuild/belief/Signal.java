package overbuild.belief;

/**
 * Public news of one tick about demand, log growth per tick.
 *
 * @param growth growth of the signal this tick
 * @param previous growth of the signal last tick
 */
public record Signal(double growth, double previous) {}
