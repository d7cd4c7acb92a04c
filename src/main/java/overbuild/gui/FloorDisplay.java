package overbuild.gui;

import java.awt.Dimension;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import sim.display.Display2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** MASON's display of the plant floor, as large as its place in the window. */
final class FloorDisplay extends Display2D {
    private static final long serialVersionUID = 1;
    private final transient FloorPortrayal portrayal;
    private final transient Consumer<String> chosen;
    private final transient String name;

    /**
     * A display.
     *
     * @param chosen told the name of a firm that was clicked
     */
    FloorDisplay(Race race, FloorPortrayal portrayal, String name, Consumer<String> chosen) {
        super(400, 400, race);
        this.portrayal = portrayal;
        this.chosen = chosen;
        remove(header);
        display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
        setBackdrop(Look.HALL);
        setMinimumSize(new Dimension(200, 150));
        this.name = name;
        attach(portrayal, name);
    }

    /** Everything is always seen: the display is as large as its place. */
    @Override
    public void doLayout() {
        boolean fits = insideDisplay.width == getWidth() && insideDisplay.height == getHeight();
        if (!fits && getWidth() > 0 && getHeight() > 0) fit();
        super.doLayout();
    }

    private void fit() {
        insideDisplay.width = getWidth();
        insideDisplay.height = getHeight();
        detatchAll();
        attach(portrayal, name);
        insideDisplay.invalidate();
        insideDisplay.repaint();
    }

    @Override
    public boolean handleMouseEvent(MouseEvent event) {
        if (event.getID() != MouseEvent.MOUSE_CLICKED) return false;
        firmAt(event);
        return true;
    }

    private void firmAt(MouseEvent event) {
        Bag[] hits = objectsHitBy(new Rectangle2D.Double(event.getX(), event.getY(), 1, 1));
        for (var hit : hits) {
            if (hit.size() > 0) chosen.accept(((Lot) ((LocationWrapper) hit.get(0)).getObject()).name());
        }
    }

    @Override
    public void quit() {
        super.quit();
        optionPane.dispose();
        skipFrame.dispose();
    }
}
