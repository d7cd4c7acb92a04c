package overbuild.gui;

import java.awt.Color;
import java.util.List;
import org.jfree.svg.SVGUtils;

/** A page of headings, sentences and tables, as Swing shows it. */
final class Sheet {
    private static final Color HEAT = new Color(0x1f5f99);
    private static final double HALF = 0.45;
    private final StringBuilder html = new StringBuilder();
    private final Look look;

    Sheet(Look look) {
        this.look = look;
    }

    Sheet heading(String text) {
        html.append("<h3>").append(safe(text)).append("</h3>");
        return this;
    }

    Sheet sentence(String text) {
        html.append("<p>").append(safe(text)).append("</p>");
        return this;
    }

    /** A name and a value. */
    Sheet fact(String name, String value) {
        return rows(List.of(List.of(name, value)));
    }

    /** Rows of cells, the first to the left, the others to the right. */
    Sheet rows(List<List<String>> rows) {
        html.append("<table width='100%' cellspacing='0' cellpadding='2'>");
        for (var row : rows) {
            html.append("<tr>");
            for (int k = 0; k < row.size(); k++) {
                html.append(k == 0 ? "<td>" : isFigure(row.get(k)) ? "<td align='right' nowrap>" : "<td align='right'>")
                        .append(safe(row.get(k)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
        return this;
    }

    /** Whether a line must not be broken within it. */
    private static boolean isFigure(String text) {
        return text.indexOf('|') >= 0;
    }

    /**
     * A cell of a heat map.
     *
     * @param text what is written in it
     * @param heat from 0, as light as the page, to 1
     */
    record Warm(String text, double heat) {}

    /** A heat map: a row of names above, and a name before each row; all columns are as wide as each other. */
    Sheet heat(List<String> columns, List<String> names, List<List<Warm>> rows) {
        html.append("<table cellspacing='1' cellpadding='1'><tr><td></td>");
        columns.forEach(column -> html.append(cell(column, look.card())));
        for (int k = 0; k < rows.size(); k++) {
            html.append("</tr><tr>").append(cell(names.get(k), look.card()));
            for (var warm : rows.get(k)) {
                boolean hot = warm.heat() > HALF;
                var ground = Look.mix(look.card(), HEAT, warm.heat());
                html.append(cell(warm.text(), ground, hot ? Color.WHITE : look.ink()));
            }
        }
        html.append("</tr></table>");
        return this;
    }

    private String cell(String text, Color ground) {
        return cell(text, ground, look.quiet());
    }

    private static String cell(String text, Color ground, Color ink) {
        return "<td align='center' nowrap bgcolor='%s'><font color='%s'>%s</font></td>"
                .formatted(hex(ground), hex(ink), safe(text));
    }

    String text() {
        return "<html><head><style>body{font-family:sans-serif;font-size:9px;color:" + hex(look.ink())
                + "}h3{margin:8px 0 2px 0;font-size:10px}p{margin:3px 0;color:" + hex(look.quiet())
                + "}td{font-size:9px}</style></head><body>" + html + "</body></html>";
    }

    private static String safe(String text) {
        return SVGUtils.escapeForXML(text).replace("&apos;", "'");
    }

    private static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }
}
