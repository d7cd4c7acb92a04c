package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import overbuild.equilibrium.Contender;
import overbuild.equilibrium.FramedGame;
import overbuild.equilibrium.StageTable;
import overbuild.scenario.Scenario;

/** The payoff table of two firms as a map: what both earn together as shade, best replies and marked cells on it. */
final class ReplyChart {
    private static final int SHADES = 40;
    private static final int MANY = 20;
    private static final BasicStroke THIN = new BasicStroke(1.2f);
    private static final BasicStroke THICK = new BasicStroke(2.8f);
    private static final Color ROSE = new Color(0xd81b60);
    private static final Color SEA = new Color(0x00b8c8);
    private static final Color ORANGE = new Color(0xff7043);
    private static final Color GREEN = new Color(0x66d966);

    private final StageTable stage;
    private final FramedGame framed;
    private final XYSeriesCollection marks = new XYSeriesCollection();
    private final XYLineAndShapeRenderer look = new XYLineAndShapeRenderer(false, true);

    private ReplyChart(StageTable stage, FramedGame framed) {
        this.stage = stage;
        this.framed = framed;
    }

    static JFreeChart of(Scenario scenario, StageTable stage, FramedGame framed) {
        return new ReplyChart(stage, framed).chart(scenario);
    }

    private JFreeChart chart(Scenario scenario) {
        var money = scenario.units().money();
        var plot = new XYPlot(null, axis(1, money), axis(0, money), null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        double[] range = range();
        shade(plot, range);
        marks();
        plot.setDataset(1, marks);
        plot.setRenderer(1, look);
        var about = "%s in %s. Shade: what both earn together, from %s (dark) to %s %s a year (light)."
                .formatted(scenario.name(), stage.date(), Figures.number(range[0]), Figures.number(range[1]), money);
        return Style.chart(finding(), about, plot);
    }

    private String finding() {
        var kinds = framed.dilemmas();
        return "Payoffs " + framed.frame() + ": " + kinds.get(0).kind() + " for " + firm(0).name() + ", "
                + kinds.get(1).kind() + " for " + firm(1).name();
    }

    private Contender firm(int player) {
        return stage.firms().get(player);
    }

    private SymbolAxis axis(int player, String money) {
        var names = firm(player).names().toArray(new String[0]);
        var axis = Style.dress(new SymbolAxis("Capex of " + firm(player).name() + ", " + money + " a quarter", names));
        axis.setGridBandsVisible(false);
        axis.setTickLabelFont(Style.font(names.length > MANY ? 9 : 12));
        axis.setRange(-0.5, names.length - 0.5);
        return axis;
    }

    private double[] range() {
        var joint = IntStream.range(0, framed.table().cells())
                .mapToDouble(framed::joint)
                .summaryStatistics();
        return new double[] {joint.getMin(), joint.getMax()};
    }

    private void shade(XYPlot plot, double[] range) {
        int cells = framed.table().cells();
        var data = new double[3][cells];
        for (int cell = 0; cell < cells; cell++) {
            data[0][cell] = framed.table().strategy(1, cell);
            data[1][cell] = framed.table().strategy(0, cell);
            data[2][cell] = framed.joint(cell);
        }
        var set = new DefaultXYZDataset();
        set.addSeries("together", data);
        double width = range[1] > range[0] ? range[1] - range[0] : 1;
        var scale = new LookupPaintScale(range[0], range[0] + width * 1.001, Ramp.at(0, SHADES));
        for (int k = 0; k < SHADES; k++) scale.add(range[0] + width * k / SHADES, Ramp.at(k, SHADES));
        var blocks = new XYBlockRenderer();
        blocks.setPaintScale(scale);
        blocks.setSeriesVisibleInLegend(0, false);
        plot.setDataset(0, set);
        plot.setRenderer(0, blocks);
    }

    private void marks() {
        var game = framed.table();
        filled("best reply of " + firm(0).name(), triangle(true), Color.WHITE, cell -> game.isBestReply(0, cell));
        filled("best reply of " + firm(1).name(), triangle(false), Color.WHITE, cell -> game.isBestReply(1, cell));
        drawn("equilibrium", circle(11), ROSE, cell -> game.isBestReply(0, cell) && game.isBestReply(1, cell));
        drawn("cartel", square(12), SEA, cell -> cell == framed.cartel());
        drawn("planner", square(7), SEA, cell -> cell == framed.planner());
        int restraint = game.cell(firm(0).restrain(), firm(1).restrain());
        int race = game.cell(firm(0).race(), firm(1).race());
        int plan = game.cell(firm(0).plan(), firm(1).plan());
        drawn("restraint", cross(0), GREEN, cell -> cell == restraint);
        drawn("race", cross(1), ORANGE, cell -> cell == race);
        filled("as planned", circle(4), ORANGE, cell -> cell == plan);
    }

    private void filled(String name, Shape shape, Color inside, IntPredicate where) {
        int at = mark(name, shape, where);
        look.setSeriesPaint(at, inside);
        look.setSeriesOutlinePaint(at, Style.ON_LIGHT);
        look.setSeriesOutlineStroke(at, THIN);
    }

    private void drawn(String name, Shape shape, Color line, IntPredicate where) {
        int at = mark(name, THICK.createStrokedShape(shape), where);
        look.setSeriesPaint(at, line);
        look.setSeriesOutlinePaint(at, line);
    }

    /** Adds a mark, and says which one it is. */
    private int mark(String name, Shape shape, IntPredicate where) {
        var series = new XYSeries(name, false, true);
        var game = framed.table();
        for (int cell = 0; cell < game.cells(); cell++)
            if (where.test(cell)) series.add(game.strategy(1, cell), game.strategy(0, cell));
        int at = marks.getSeriesCount();
        marks.addSeries(series);
        look.setSeriesShape(at, shape);
        look.setUseOutlinePaint(true);
        look.setDrawOutlines(true);
        return at;
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape square(double half) {
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    /** Upright, or leaning. */
    private static Shape cross(int leaning) {
        var cross = new Path2D.Double();
        double arm = 8;
        cross.moveTo(-arm, -arm * leaning);
        cross.lineTo(arm, arm * leaning);
        cross.moveTo(-arm * leaning, arm);
        cross.lineTo(arm * leaning, -arm);
        return cross;
    }

    /** A triangle to the right for the firm that chooses rows, upwards for the one that chooses columns. */
    private static Shape triangle(boolean right) {
        var triangle = new Path2D.Double();
        triangle.moveTo(-5, right ? -5 : 5);
        triangle.lineTo(right ? 5 : 0, right ? 0 : -5);
        triangle.lineTo(right ? -5 : 5, 5);
        triangle.closePath();
        return triangle;
    }
}
