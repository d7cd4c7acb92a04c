package overbuild.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import overbuild.equilibrium.StageStanding;
import overbuild.game.DilemmaClass;
import overbuild.model.Frame;
import overbuild.scenario.Scenario;

/** In what kind of game each firm was, quarter by quarter, in each frame. */
final class ClassChart {
    private static final int MOST_FIRMS = 10;
    private static final int MANY = 20;
    private static final double QUARTER = 0.25;
    private static final double HEIGHT = 0.85;

    private static final Map<DilemmaClass, Color> COLOURS = Map.of(
            DilemmaClass.PRISONERS_DILEMMA, new Color(0xd6604d),
            DilemmaClass.DEADLOCK, new Color(0x67001f),
            DilemmaClass.CHICKEN, new Color(0xfddbc7),
            DilemmaClass.STAG_HUNT, new Color(0x92c5de),
            DilemmaClass.HARMONY, new Color(0x2166ac),
            DilemmaClass.NONE, new Color(0xb8b8b8));

    private ClassChart() {}

    static JFreeChart of(Scenario scenario, List<StageStanding> standings) {
        var firms = standings.stream()
                .map(StageStanding::firm)
                .distinct()
                .limit(MOST_FIRMS)
                .toList();
        var years = Years.axis(scenario.start(), scenario.ticks());
        var plot = new XYPlot(data(standings, firms), years, axis(firms), blocks());
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setFixedLegendItems(legend());
        return Style.chart(
                finding(standings), Scene.subtitle(scenario) + " Restraint against race in every quarter.", plot);
    }

    private static String finding(List<StageStanding> standings) {
        var parts = new ArrayList<String>();
        for (var frame : Frame.values()) {
            long count = standings.stream()
                    .filter(standing -> standing.in(frame).kind() == DilemmaClass.PRISONERS_DILEMMA)
                    .count();
            parts.add(Figures.percent((double) count / standings.size()) + " " + frame);
        }
        return "Decisions in a prisoner's dilemma: " + String.join(", ", parts);
    }

    private static DefaultXYZDataset data(List<StageStanding> standings, List<String> firms) {
        var shown = standings.stream()
                .filter(standing -> firms.contains(standing.firm()))
                .toList();
        var cells = new double[3][shown.size() * Frame.values().length];
        int at = 0;
        for (var standing : shown) {
            for (var frame : Frame.values()) {
                cells[0][at] = Years.at(standing.date());
                cells[1][at] = row(firms, standing.firm(), frame);
                cells[2][at++] = standing.in(frame).kind().ordinal();
            }
        }
        var data = new DefaultXYZDataset();
        data.addSeries("kind of game", cells);
        return data;
    }

    /** Firms from above, frames below each other. */
    private static int row(List<String> firms, String firm, Frame frame) {
        int frames = Frame.values().length;
        return (firms.size() - 1 - firms.indexOf(firm)) * frames + frames - 1 - frame.ordinal();
    }

    private static SymbolAxis axis(List<String> firms) {
        var names = new String[firms.size() * Frame.values().length];
        for (var firm : firms) {
            for (var frame : Frame.values()) names[row(firms, firm, frame)] = firm + ", " + frame;
        }
        var axis = Style.dress(new SymbolAxis("Firm and frame", names));
        axis.setGridBandsVisible(false);
        axis.setTickLabelFont(Style.font(names.length > MANY ? 9 : 12));
        axis.setRange(-0.5, names.length - 0.5);
        return axis;
    }

    private static XYBlockRenderer blocks() {
        var scale = new LookupPaintScale(-1, DilemmaClass.values().length, Color.WHITE);
        for (var kind : DilemmaClass.values()) scale.add(kind.ordinal() - 0.5, COLOURS.get(kind));
        var blocks = new XYBlockRenderer();
        blocks.setBlockWidth(QUARTER);
        blocks.setBlockHeight(HEIGHT);
        blocks.setPaintScale(scale);
        return blocks;
    }

    private static LegendItemCollection legend() {
        var legend = new LegendItemCollection();
        for (var kind : DilemmaClass.values()) legend.add(new LegendItem(kind.toString(), COLOURS.get(kind)));
        return legend;
    }
}
