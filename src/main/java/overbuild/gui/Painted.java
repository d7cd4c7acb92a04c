package overbuild.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;

/** A part of the window that is painted by a function. */
final class Painted extends JComponent {
    private static final long serialVersionUID = 1;
    private final transient BiConsumer<Graphics2D, Rectangle2D> painter;

    Painted(int height, BiConsumer<Graphics2D, Rectangle2D> painter) {
        this.painter = painter;
        setPreferredSize(new Dimension(200, height));
        setMinimumSize(new Dimension(100, height));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        painter.accept(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) accessibleContext = new AccessibleJComponent() {};
        return accessibleContext;
    }
}
