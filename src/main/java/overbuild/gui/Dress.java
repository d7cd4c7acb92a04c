package overbuild.gui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** How Swing's own parts look: FlatLaf, in the window's colours and language. */
final class Dress {
    static final Color ACCENT = new Color(0x3d7ab8);

    private Dress() {}

    static void in(Look look, Words words) {
        JComponent.setDefaultLocale(words.locale());
        UIManager.getDefaults().setDefaultLocale(words.locale());
        UIManager.put("Component.arc", 8);
        UIManager.put("Button.arc", 8);
        UIManager.put("TextComponent.arc", 8);
        UIManager.put("Component.focusWidth", 1);
        UIManager.put("Component.accentColor", ACCENT);
        UIManager.put("Panel.background", look.ground());
        UIManager.put("SplitPane.background", look.ground());
        UIManager.put("SplitPaneDivider.gripColor", look.faint());
        if (look.dark()) FlatDarkLaf.setup();
        else FlatLightLaf.setup();
        FlatLaf.updateUI();
    }
}
