package overbuild.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.jfree.chart.plot.XYPlot;
import overbuild.report.ChartFile;
import overbuild.report.ChartFile.Form;

/** What a click with the right button on a chart offers: which series it shows, and files of it. */
final class ChartMenu extends JPopupMenu {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 480;
    private static final int MOST = 24;

    private final transient ChartTile tile;
    private final transient Words words;

    ChartMenu(ChartTile tile, Words words) {
        this.tile = tile;
        this.words = words;
        setName("chart.menu");
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) fill();
        super.setVisible(visible);
    }

    private void fill() {
        removeAll();
        series(tile.chart().getXYPlot()).stream().limit(MOST).forEach(name -> add(box(name)));
        addSeparator();
        add(item("menu.all", tile::showAll));
        addSeparator();
        for (var form : Form.values()) add(item("menu." + form, () -> keep(form)));
        pack();
    }

    private Set<String> series(XYPlot plot) {
        var names = new TreeSet<>(tile.hidden());
        for (int d = 0; d < plot.getDatasetCount(); d++) {
            var data = plot.getDataset(d);
            if (data == null) continue;
            for (int k = 0; k < data.getSeriesCount(); k++)
                names.add(data.getSeriesKey(k).toString());
        }
        return names;
    }

    private JCheckBoxMenuItem box(String series) {
        var box = new JCheckBoxMenuItem(words.chart(series), !tile.hidden().contains(series));
        box.setName("series." + series);
        box.addActionListener(event -> tile.toggle(series));
        return box;
    }

    private JMenuItem item(String key, Runnable action) {
        var item = new JMenuItem(words.say(key));
        item.setName(key);
        item.addActionListener(event -> action.run());
        return item;
    }

    private void keep(Form form) {
        var name = tile.getName().replace('.', '-').toLowerCase(java.util.Locale.ROOT) + "." + form.ending();
        FileWish.ask(tile, words, name, file -> write(file, form));
    }

    private void write(Path file, Form form) {
        try {
            new ChartFile(tile.copy(), WIDTH, HEIGHT).write(file, form);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
