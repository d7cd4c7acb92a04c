package overbuild.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import overbuild.seat.Bill;
import overbuild.seat.Payer;

/** A bill as a bar: who pays which part, and in outline what there is no money for. */
final class BillPainter extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;
    private static final Color[] PAYERS = {
        new Color(0x4477aa),
        new Color(0x66ccee),
        new Color(0x228833),
        new Color(0xccbb44),
        new Color(0xaa3377),
        new Color(0xee7733)
    };

    private final transient Look look;
    private final transient Words words;
    private transient Bill bill;
    private double longest = 1;

    BillPainter(Look look, Words words) {
        this.look = look;
        this.words = words;
    }

    /** The amount that fills the column. */
    void scale(double most) {
        longest = most > 0 ? most : 1;
    }

    static Color colour(Payer payer) {
        return PAYERS[payer.ordinal()];
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, focused, row, column);
        bill = (Bill) value;
        setToolTipText(SeatSheet.bill(bill, words));
        getAccessibleContext().setAccessibleName(getToolTipText());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(160, 20);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (bill != null) paint(g);
        g.dispose();
    }

    private void paint(Graphics2D g) {
        double scale = (getWidth() - 8) / longest;
        double x = 4;
        for (var part : bill.payers().entrySet()) {
            double width = Math.max(0, part.getValue() * scale);
            g.setColor(bill.fails() ? look.alarm() : colour(part.getKey()));
            g.fill(new Rectangle2D.Double(x, 4, width, getHeight() - 8));
            x += width;
        }
        double missing = Math.max(0, bill.wanted() - bill.ordered()) * scale;
        if (missing < 1) return;
        g.setColor(look.alarm());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2}, 0));
        g.draw(new Rectangle2D.Double(x, 4.5, Math.min(missing, getWidth() - 5 - x), getHeight() - 9));
    }
}
