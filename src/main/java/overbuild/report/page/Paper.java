package overbuild.report.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Puts sections on a page of HTML that carries its own style and script and may load nothing. */
final class Paper {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private Paper() {}

    /** The page as text. */
    static String text(List<Section> sections) {
        var document = document();
        var root = document.createElement("html");
        root.setAttribute("lang", "en");
        document.appendChild(root);
        var html = new Tag(root);
        head(html.child("head"), sections);
        body(html.child("body"), sections);
        return "<!DOCTYPE html>\n" + written(document) + "\n";
    }

    private static void head(Tag head, List<Section> sections) {
        head.child("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        head.child("meta", "name", "generator", "content", "Overbuild");
        head.child("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        head.child("meta", "name", "color-scheme", "content", "light dark");
        head.child("title").text(title(sections));
        head.child("style").text(STYLE);
    }

    private static String title(List<Section> sections) {
        return sections.stream().map(Section::title).distinct().collect(Collectors.joining(" · "));
    }

    private static void body(Tag body, List<Section> sections) {
        body.child("a", "class", "skip", "href", "#main").text("Skip to the report");
        var header = body.child("header");
        header.child("h1").text("Overbuild report");
        if (sections.size() > 1) contents(header, sections);
        var main = body.child("main", "id", "main");
        for (int k = 0; k < sections.size(); k++) sections.get(k).on(main, "s" + (k + 1));
        body.child("p", "id", "said", "class", "unseen", "aria-live", "polite");
        body.child("script").text(SCRIPT);
    }

    private static void contents(Tag header, List<Section> sections) {
        var list = header.child("nav", "aria-label", "Sections").child("ol");
        for (int k = 0; k < sections.size(); k++) {
            var item = list.child("li");
            item.child("a", "href", "#s" + (k + 1)).text(sections.get(k).title());
            item.text(" " + sections.get(k).about());
        }
    }

    /** Nothing but this style and this script. */
    private static String policy() {
        return "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String written(Document document) {
        try {
            var writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String resource(String name) {
        try (var file = Paper.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
