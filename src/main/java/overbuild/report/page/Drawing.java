package overbuild.report.page;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes a drawing part of a page: only shapes and text stay, style becomes attributes that a page's style may change, and
 * ids begin with the drawing's own.
 */
final class Drawing {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "clipPath",
            "path",
            "rect",
            "line",
            "circle",
            "ellipse",
            "polygon",
            "polyline",
            "text",
            "tspan",
            "title",
            "desc",
            "linearGradient",
            "stop");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "d",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "points",
            "transform",
            "clip-path",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "opacity",
            "shape-rendering",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "offset",
            "stop-color",
            "viewBox");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d{1,3}), ?(\\d{1,3}), ?(\\d{1,3})\\)");
    private static final Pattern OWN = Pattern.compile("url\\(#([\\w.-]+)\\)");

    private final String prefix;

    private Drawing(String prefix) {
        this.prefix = prefix;
    }

    /** A drawing with its title and description as text alternatives. */
    static Element of(Path file, String prefix) {
        var svg = parsed(file);
        new Drawing(prefix).clean(svg);
        fit(svg);
        name(
                svg,
                prefix,
                file.getFileName().toString().replaceFirst("\\.svg$", "").replace('-', ' '));
        return svg;
    }

    private static Element parsed(Path file) {
        try {
            var svg = parser().parse(new InputSource(new StringReader(Files.readString(file))))
                    .getDocumentElement();
            if (svg.getTagName().equals("svg")) return svg;
            throw new NoReport(file + " is no SVG.");
        } catch (SAXException | IOException failure) {
            throw new NoReport(file + " cannot be read as SVG. Maybe it was changed by hand; run it again.");
        }
    }

    /** A parser that reads nothing but the text that it is given. */
    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setNamespaceAware(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            parser.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
            return parser;
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void clean(Element element) {
        spread(element);
        for (var attribute : attributes(element)) keep(element, attribute);
        for (var child : children(element)) {
            if (child instanceof Element below && ELEMENTS.contains(below.getTagName())) clean(below);
            else if (child.getNodeType() != Node.TEXT_NODE) element.removeChild(child);
        }
    }

    /** Inline style as attributes. */
    private static void spread(Element element) {
        for (var rule : element.getAttribute("style").split(";", -1)) {
            var parts = rule.split(":", 2);
            boolean known = parts.length == 2 && ATTRIBUTES.contains(parts[0].strip());
            if (known) element.setAttribute(parts[0].strip(), parts[1].strip());
        }
    }

    private void keep(Element element, Attr attribute) {
        var value = attribute.getValue();
        boolean foreign = value.contains("url(") && !OWN.matcher(value).matches();
        if (!ATTRIBUTES.contains(attribute.getName()) || foreign) {
            if (!attribute.getName().equals("xmlns")) element.removeAttributeNode(attribute);
            return;
        }
        if (attribute.getName().equals("id")) attribute.setValue(prefix + value);
        else attribute.setValue(colour(OWN.matcher(value).replaceFirst("url(#" + prefix + "$1)")));
    }

    /** A colour as {@code #rrggbb}; anything else as it is. */
    private static String colour(String value) {
        var rgb = RGB.matcher(value);
        if (!rgb.matches()) return value;
        return String.format(
                "#%02x%02x%02x",
                Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)));
    }

    /** As wide as the page is. */
    private static void fit(Element svg) {
        var width = svg.getAttribute("width");
        var height = svg.getAttribute("height");
        if (!svg.hasAttribute("viewBox")) svg.setAttribute("viewBox", "0 0 " + width + " " + height);
        svg.removeAttribute("width");
        svg.removeAttribute("height");
    }

    private static void name(Element svg, String prefix, String otherwise) {
        var title = first(svg, "title", otherwise);
        title.setAttribute("id", prefix + "title");
        var described = first(svg, "desc", "");
        described.setAttribute("id", prefix + "desc");
        svg.insertBefore(described, svg.getFirstChild());
        svg.insertBefore(title, described);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-labelledby", prefix + "title");
        svg.setAttribute("aria-describedby", prefix + "desc");
    }

    private static Element first(Element svg, String name, String otherwise) {
        for (var child : children(svg)) {
            if (child instanceof Element found && found.getTagName().equals(name)) return found;
        }
        var made = svg.getOwnerDocument().createElementNS(svg.getNamespaceURI(), name);
        made.setTextContent(otherwise);
        return made;
    }

    private static List<Node> children(Element element) {
        var children = new ArrayList<Node>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) children.add(child);
        return children;
    }

    private static List<Attr> attributes(Element element) {
        var attributes = new ArrayList<Attr>();
        for (int k = 0; k < element.getAttributes().getLength(); k++) {
            attributes.add((Attr) element.getAttributes().item(k));
        }
        return attributes;
    }
}
