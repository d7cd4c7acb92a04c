package overbuild.gui;

import java.awt.Color;
import java.util.List;
import org.jfree.svg.SVGUtils;

/** A page of headings, sentences and tables, as Swing shows it. */
final class Sheet {
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
                html.append(k == 0 ? "<td>" : "<td align='right'>")
                        .append(safe(row.get(k)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
        return this;
    }

    String text() {
        return "<html><head><style>body{font-family:sans-serif;font-size:9px;color:" + hex(look.ink())
                + "}h3{margin:8px 0 2px 0;font-size:10px}p{margin:3px 0;color:" + hex(look.quiet())
                + "}td{font-size:9px}</style></head><body>" + html + "</body></html>";
    }

    private static String safe(String text) {
        return SVGUtils.escapeForXML(text);
    }

    private static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }
}
