package overbuild.gui;

import java.util.function.Consumer;
import overbuild.gui.FirmInspector.Asked;
import overbuild.model.Firm;

/** What lies beside the run: the sliders to the left, the inspector of a firm to the right. */
final class Side {
    private final Sitting sitting;
    private final Desk desk;
    private final Words words;
    private final Consumer<Runnable> attempt;
    private Look look;
    private LeverPanel levers;
    private LeverPanel.View view = new LeverPanel.View(KnobPanel.NOBODY, 0);
    private FirmInspector inspector;
    private FirmInspector.Opened opened = new FirmInspector.Opened(0, null);
    private Race watched;
    private String asked;
    private boolean ofOther;
    private boolean pulling;

    /**
     * Nothing lies there yet.
     *
     * @param attempt does something that begins another race
     */
    Side(Sitting sitting, Desk desk, Words words, Consumer<Runnable> attempt) {
        this.sitting = sitting;
        this.desk = desk;
        this.words = words;
        this.attempt = attempt;
        desk.on("ctrl PAGE_DOWN", () -> next(1));
        desk.on("ctrl PAGE_UP", () -> next(-1));
    }

    /** Another race has begun, or other colours: the same lies beside it as before. */
    void follow(Look colours) {
        look = colours;
        boolean other = watched == null || !same(watched, sitting.race());
        watched = sitting.race();
        var firm = other ? null : asked;
        close();
        asked = firm;
        if (levers == null || other) lay();
        else levers.show(sitting);
    }

    private static boolean same(Race one, Race other) {
        return one.scenario().name().equals(other.scenario().name());
    }

    void toggleLevers() {
        pulling = !pulling;
        lay();
    }

    private void lay() {
        if (levers != null) view = levers.view();
        levers = new LeverPanel(sitting.race().scenario(), look, words, new LeverPanel.Wishes(this::move, this::undo));
        levers.show(sitting);
        levers.view(view);
        desk.left(pulling ? levers : null);
    }

    private void move(Lever lever, double[] values) {
        attempt.accept(() -> {
            check(lever, values);
            sitting.move(lever, values);
        });
        levers.show(sitting, true);
    }

    /** Tells in the words of the window what is out of range. */
    private void check(Lever lever, double[] values) {
        for (int k = 0; k < values.length; k++) {
            var handle = lever.handles().get(k);
            if (!handle.takes(values[k])) throw new IllegalArgumentException(words.refusal(lever, handle, values[k]));
        }
    }

    private void undo(Change change) {
        attempt.accept(() -> sitting.undo(change));
    }

    /** Asks a firm of the run. */
    void inspect(String firm) {
        inspect(firm, false);
    }

    /**
     * Asks a firm of one of two futures.
     *
     * @param other whether it is the one that was going to be
     */
    void inspect(String firm, boolean other) {
        asked = firm;
        ofOther = other && sitting.other().isPresent();
        forget();
        inspector = new FirmInspector(ofOther ? other(firm) : own(firm), look, words, this::close);
        inspector.open(opened);
        sitting.driver().registerInspector(inspector, null);
        desk.right(inspector);
    }

    /** Asks the firm so many places after the one that is asked. */
    private void next(int step) {
        var seen = sitting.race().film().soFar();
        if (seen.ticks() == 0) return;
        var names = seen.at(seen.ticks() - 1).firms().stream().map(Firm::name).toList();
        int place = asked == null ? (step > 0 ? -1 : 0) : names.indexOf(asked);
        inspect(names.get(Math.floorMod(place + step, names.size())), ofOther);
    }

    private Asked own(String firm) {
        var race = sitting.race();
        return new Asked(firm, firm, race.scenario(), race.film()::soFar, sitting.driver());
    }

    /** The firm in the other future, no further than this one has come. */
    private Asked other(String firm) {
        var fork = sitting.other().orElseThrow();
        var film = sitting.race().film();
        var title = firm + ": " + words.say("fork.was");
        return new Asked(
                firm,
                title,
                fork.race().scenario(),
                () -> fork.upTo(film.soFar().ticks()),
                sitting.driver());
    }

    /** Lays the inspector aside. */
    void close() {
        forget();
        asked = null;
        desk.right(null);
    }

    /** Lets go of the inspector, and keeps in mind what was open in it. */
    private void forget() {
        if (inspector == null) return;
        opened = inspector.opened();
        sitting.driver().getAllInspectors().remove(inspector);
        inspector = null;
    }

    /** Forgets the sliders and the inspector, which come back in other colours. */
    void dismiss() {
        var firm = asked;
        close();
        asked = firm;
        view = levers.view();
        levers = null;
    }

    /** Looks at the race again. */
    void refresh(boolean moved) {
        boolean seen = sitting.race().film().soFar().ticks() > 0;
        if (asked != null && inspector == null && seen) inspect(asked, ofOther);
        if (inspector != null) inspector.explainWhenStill();
        if (moved && pulling) levers.show(sitting);
    }

    FirmInspector inspector() {
        return inspector;
    }
}
