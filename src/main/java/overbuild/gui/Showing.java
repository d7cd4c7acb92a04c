package overbuild.gui;

import javax.swing.JComponent;

/** What fills the middle of the window. */
sealed interface Showing permits Board, ForkBoard {
    JComponent panel();

    /** Shows what has been played since; false when that is nothing. */
    boolean refresh();

    /** Shows what was hidden, zoomed and drawn apart in another as it was there. */
    void like(Showing before);

    void close();
}
