package overbuild.model;

/** In whose eyes payoffs are reckoned; where the answers differ, beliefs or fear make the game. */
public enum Frame {
    /** As it comes true: demand, technology, costs of serving and prize at delivery, all that rivals have on order, and no fear. */
    TRUE("true"),
    /** As each firm believes, without fear and pride. */
    BELIEVED("believed"),
    /** As each firm decides: its beliefs, with fear of being left behind and pride. */
    FEAR("with fear");

    private final String words;

    Frame(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
