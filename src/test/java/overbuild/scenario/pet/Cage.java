package overbuild.scenario.pet;

/** A neighbour that is no member. */
public record Cage() {}
