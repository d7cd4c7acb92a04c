package overbuild.report;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.svg.SVGGraphics2D;
import overbuild.model.Quarter;

/**
 * A chart that a person wants to keep: as a picture or as its numbers.
 *
 * @param chart the chart
 * @param width of a picture; a PNG has twice as many pixels
 * @param height of a picture
 */
public record ChartFile(JFreeChart chart, int width, int height) {
    private static final int SHARP = 2;
    private static final double MIDDLE = 0.125;
    private static final double NEAR = 1e-6;

    /** What it can be written as. */
    public enum Form {
        /** Pixels. */
        PNG,
        /** Shapes. */
        SVG,
        /** A row per quarter, a column per series. */
        CSV;

        /** The ending of file names. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes the chart. */
    public void write(Path file, Form form) throws IOException {
        switch (form) {
            case PNG -> png(file);
            case SVG -> Files.writeString(file, svg(), StandardCharsets.UTF_8);
            case CSV -> Csv.write(sheet(), file);
        }
    }

    private void png(Path file) throws IOException {
        var image = new BufferedImage(SHARP * width, SHARP * height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.scale(SHARP, SHARP);
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
        g.dispose();
        try (var stream = Files.newOutputStream(file);
                var pixels = new MemoryCacheImageOutputStream(stream)) {
            ImageIO.write(image, "png", pixels);
        }
    }

    private String svg() {
        var graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix("chart-");
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        return graphics.getSVGDocument();
    }

    /** The numbers of all series that are shown. */
    Sheet sheet() {
        var columns = new ArrayList<>(List.of("quarter"));
        var rows = new TreeMap<Quarter, Map<String, Double>>();
        XYPlot plot = chart.getXYPlot();
        for (int d = 0; d < plot.getDatasetCount(); d++) {
            var data = plot.getDataset(d);
            if (data == null) continue;
            boolean stacked = plot.getRenderer(d) instanceof XYAreaRenderer;
            for (int k = 0; k < data.getSeriesCount(); k++) {
                if (!plot.getRenderer(d).isSeriesVisible(k)) continue;
                var name = data.getSeriesKey(k).toString();
                if (!columns.contains(name)) columns.add(name);
                series(data, k, stacked, name, rows);
            }
        }
        return new Sheet(columns, rows(columns, rows));
    }

    /** Stacked series are drawn from their upper edges; each is what it adds to the one below it, the next. */
    private static void series(
            XYDataset data, int series, boolean stacked, String name, Map<Quarter, Map<String, Double>> rows) {
        boolean above = stacked && series + 1 < data.getSeriesCount();
        for (int item = 0; item < data.getItemCount(series); item++) {
            double quarters = 4 * (data.getXValue(series, item) - MIDDLE);
            if (Math.abs(quarters - Math.rint(quarters)) > NEAR) continue;
            int index = (int) Math.rint(quarters);
            var date = new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
            double below = above ? data.getYValue(series + 1, item) : 0;
            rows.computeIfAbsent(date, any -> new TreeMap<>()).put(name, data.getYValue(series, item) - below);
        }
    }

    private static List<List<Object>> rows(List<String> columns, Map<Quarter, Map<String, Double>> values) {
        var rows = new ArrayList<List<Object>>();
        values.forEach((date, row) -> {
            var cells = new ArrayList<Object>(List.of(date.toString()));
            columns.stream().skip(1).forEach(name -> cells.add(row.getOrDefault(name, Double.NaN)));
            rows.add(cells);
        });
        return rows;
    }
}
