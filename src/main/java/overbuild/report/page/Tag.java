package overbuild.report.page;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element of a page that is being built. Text and attributes are taken as they are: they are escaped when the page is
 * written.
 *
 * @param element the element
 */
record Tag(Element element) {
    /**
     * Adds an element at the end.
     *
     * @param attributes names and values in turn
     */
    Tag child(String name, String... attributes) {
        var child = element.getOwnerDocument().createElement(name);
        for (int k = 0; k < attributes.length; k += 2) child.setAttribute(attributes[k], attributes[k + 1]);
        element.appendChild(child);
        return new Tag(child);
    }

    /** Adds text at the end. */
    Tag text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        return this;
    }

    /** Adds an element of another document at the end. */
    void adopt(Element other) {
        Node own = element.getOwnerDocument().importNode(other, true);
        element.appendChild(own);
    }
}
