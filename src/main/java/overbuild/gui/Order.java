package overbuild.gui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;

/** What a person can tell the window, by button and by key. */
enum Order {
    /** Begins again, from the file. */
    RESTART(KeyEvent.VK_R),
    /** One tick back, by replay. */
    BACK(KeyEvent.VK_B),
    /** Goes on, or stops for a while. */
    PLAY(KeyEvent.VK_P),
    /** One tick. */
    STEP(KeyEvent.VK_N),
    /** To the end without pause. */
    END(KeyEvent.VK_E),
    /** Sliders that change the world. */
    LEVERS(KeyEvent.VK_L),
    /** Keeps the future as it would be, to compare. */
    FORK(KeyEvent.VK_F),
    /** Saves the run as a scenario. */
    SAVE(KeyEvent.VK_S),
    /** Light or dark. */
    LIGHT(KeyEvent.VK_D),
    /** Which keys there are. */
    HELP(KeyEvent.VK_F1, 0);

    private final KeyStroke key;

    Order(int letter) {
        this(letter, InputEvent.CTRL_DOWN_MASK);
    }

    Order(int code, int with) {
        key = KeyStroke.getKeyStroke(code, with);
    }

    KeyStroke key() {
        return key;
    }
}
