package overbuild.gui;

import java.util.function.Consumer;

/** What lies beside the run: the sliders to the left, the inspector of a firm to the right. */
final class Side {
    private final Sitting sitting;
    private final Desk desk;
    private final Words words;
    private final Consumer<Runnable> attempt;
    private Look look;
    private LeverPanel levers;
    private FirmInspector inspector;
    private Race watched;
    private String asked;
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
    }

    /** Another race has begun, or other colours: the same lies beside it as before. */
    void follow(Look colours) {
        look = colours;
        boolean other = watched == null || !same(watched, sitting.race());
        watched = sitting.race();
        desk.right(null);
        inspector = null;
        if (other) asked = null;
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
        levers = new LeverPanel(sitting.race().scenario(), look, words, new LeverPanel.Wishes(this::move, this::undo));
        levers.show(sitting);
        desk.left(pulling ? levers : null);
    }

    private void move(Lever lever, double[] values) {
        attempt.accept(() -> sitting.move(lever, values));
        levers.show(sitting, true);
    }

    private void undo(Change change) {
        attempt.accept(() -> sitting.undo(change));
    }

    void inspect(String firm) {
        asked = firm;
        inspector = new FirmInspector(sitting.race(), sitting.driver(), look, words, firm, this::dismiss);
        sitting.driver().registerInspector(inspector, null);
        desk.right(inspector);
    }

    /** Lays the inspector and the sliders aside, so that they come back in other colours. */
    void dismiss() {
        asked = null;
        if (inspector != null) sitting.driver().getAllInspectors().remove(inspector);
        inspector = null;
        levers = null;
        desk.right(null);
    }

    /** Looks at the race again. */
    void refresh(boolean moved) {
        boolean seen = sitting.race().film().soFar().ticks() > 0;
        if (asked != null && inspector == null && seen) inspect(asked);
        if (inspector != null) inspector.explainWhenStill();
        if (moved && pulling) levers.show(sitting);
    }

    FirmInspector inspector() {
        return inspector;
    }
}
