package overbuild.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** MASON's view of the plant floor: what is hit is a firm. */
final class FloorPortrayal extends FieldPortrayal2D {
    private final Supplier<Floor> floor;
    private final FloorPainter painter;

    FloorPortrayal(Supplier<Floor> floor, FloorPainter painter) {
        this.floor = floor;
        this.painter = painter;
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        if (floor.get() != null) painter.paint(graphics, info.draw, floor.get());
    }

    @Override
    public void hitObjects(DrawInfo2D range, Bag hit) {
        var shown = floor.get();
        int firm = shown == null ? -1 : at(range.draw, shown, range.clip);
        if (firm >= 0) hit.add(new LocationWrapper(shown.lots().get(firm), firm, this));
    }

    private int at(Rectangle2D area, Floor shown, Rectangle2D place) {
        return painter.at(area, shown, place.getCenterX(), place.getCenterY());
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }
}
