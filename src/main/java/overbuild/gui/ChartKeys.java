package overbuild.gui;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jfree.chart.ChartPanel;

/** What keys do to the chart that has the focus: what the mouse does. */
record ChartKeys(ChartPanel panel) {
    private static final int EDGE = 20;

    /** A key that does something to a panel. */
    private record Key(ChartPanel panel, Consumer<ChartPanel> wish) {
        AbstractAction action() {
            return new AbstractAction() {
                private static final long serialVersionUID = 1;

                @Override
                public void actionPerformed(ActionEvent event) {
                    if (panel.getChart() != null) wish.accept(panel);
                }
            };
        }
    }

    /**
     * Lets keys zoom and open the menu.
     *
     * @param whole shows all of the chart again
     */
    void listen(Runnable whole) {
        on(chart -> chart.zoomInBoth(chart.getWidth() / 2.0, chart.getHeight() / 2.0), "typed +");
        on(chart -> chart.zoomOutBoth(chart.getWidth() / 2.0, chart.getHeight() / 2.0), "typed -");
        on(chart -> whole.run(), "typed 0");
        on(chart -> chart.getPopupMenu().show(chart, EDGE, EDGE), "ENTER", "CONTEXT_MENU", "shift F10");
    }

    private void on(Consumer<ChartPanel> wish, String... keys) {
        for (var key : keys) {
            panel.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
            panel.getActionMap().put(key, new Key(panel, wish).action());
        }
    }
}
