package org.runningrecord.command.censusimport;

import java.util.List;
import java.util.Optional;

/**
 * An element of a return with all that is in it.
 *
 * @param path from the child on, for example {@code Child[3]/CINdetails[2]/CINclosureDate}
 * @param line where it begins
 * @param text its own text, without that of the elements in it
 */
record XmlElement(String name, String path, int line, String text, List<XmlElement> children) {

    List<XmlElement> all(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    Optional<XmlElement> first(String child) {
        return children.stream().filter(element -> element.name.equals(child)).findFirst();
    }

    /** The text of an element in it; empty where there is none. */
    String text(String child) {
        return first(child).map(XmlElement::text).orElse("");
    }

    String where() {
        return path + ", line " + line;
    }
}
