package overbuild.scenario.pet;

/** A member without parameters. */
public record AlwaysSleep() implements Pet {
    @Override
    public String sound() {
        return "";
    }
}
