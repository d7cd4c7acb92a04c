package overbuild.gui;

import java.util.Optional;
import java.util.OptionalLong;
import overbuild.model.Quarter;
import overbuild.scenario.Resolved;

/** What is watched: a scenario, what a person has changed in it while it ran, and the race that comes of both. */
final class Sitting {
    private final Shelf shelf;
    private String name;
    private Resolved written;
    private Course course = Course.NONE;
    private Race race;
    private Driver driver;
    private Fork fork;
    private int replayed;

    /** A sitting that has begun. */
    Sitting(Shelf shelf, String name, Resolved first) {
        this.shelf = shelf;
        this.name = name;
        written = first;
        begin(first, 1);
    }

    /** Begins another scenario, or the same from its file as it is now. */
    void open(String other) {
        written = shelf.read(other, OptionalLong.empty());
        name = other;
        join();
        begin(Course.NONE, 1);
    }

    /** Begins again from the file as it is now, without what was changed. */
    void restart() {
        written = shelf.read(name, OptionalLong.of(race.scenario().seed()));
        join();
        begin(Course.NONE, 1);
    }

    /** Begins again with other luck and the same changes. */
    void seed(long seed) {
        var other = shelf.read(name, OptionalLong.of(seed));
        var resolved = course.on(other);
        join();
        written = other;
        begin(resolved, 1);
    }

    /** Goes back one tick, by replay. */
    void back() {
        begin(race.resolved(), Math.max(1, played() - 1));
    }

    /**
     * Moves a lever from the next tick on; the past is played again as it was.
     *
     * @throws IllegalArgumentException when a number is out of range
     */
    void move(Lever lever, double... values) {
        var known = lever instanceof Knob knob ? knob.asOf(written.scenario(), next()) : lever;
        begin(course.moved(known, next(), values), played());
    }

    /** Takes a change back. */
    void undo(Change change) {
        begin(course.without(change), played());
    }

    /** Keeps the future as it would be, beside which changes are shown from now on. */
    void fork() {
        join();
        fork = new Fork(race.resolved(), next());
    }

    /** Lets go of the other future. */
    void join() {
        if (fork != null) fork.close();
        fork = null;
    }

    private void begin(Course other, int ticks) {
        var resolved = other.on(written);
        course = other;
        begin(resolved, ticks);
    }

    private void begin(Resolved resolved, int ticks) {
        replayed = ticks;
        boolean goes = driver != null && driver.isPlaying();
        double pace = driver == null ? 0 : driver.pace();
        if (driver != null) driver.close();
        race = Race.of(resolved);
        driver = new Driver(race);
        if (pace > 0) driver.pace(pace);
        driver.playTo(ticks);
        if (goes && ticks > 1) driver.play();
    }

    void close() {
        join();
        driver.close();
    }

    String name() {
        return name;
    }

    Race race() {
        return race;
    }

    Driver driver() {
        return driver;
    }

    Course course() {
        return course;
    }

    Optional<Fork> other() {
        return Optional.ofNullable(fork);
    }

    /** Ticks that have been played, or are about to be in a replay. */
    private int played() {
        return Math.max(replayed, race.film().soFar().ticks());
    }

    /** The quarter that is played next. */
    Quarter next() {
        return race.scenario().start().plus(played());
    }

    /** Whether there is a quarter left to change. */
    boolean isOpen() {
        return played() < race.scenario().ticks();
    }
}
