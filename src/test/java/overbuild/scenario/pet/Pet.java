package overbuild.scenario.pet;

/** A family of plug-ins that lives in the tests. */
public interface Pet {
    /** What it says. */
    String sound();
}
