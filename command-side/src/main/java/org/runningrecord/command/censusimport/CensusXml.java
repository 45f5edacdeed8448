package org.runningrecord.command.censusimport;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the header and then one child after another out of a return. Never more than one child is held, and a child has its bounds, so the size of a
 * return does not matter. A return has no business with a document type or with entities, so neither is read.
 */
final class CensusXml {

    /** A child with more elements than this is not a child. Real ones have some hundred. */
    private static final int MOST_ELEMENTS = 5_000;

    private static final int DEEPEST = 20;
    /** The longest text that is kept; no value of the census is nearly as long. */
    private static final int LONGEST = 1_000;

    private final XMLStreamReader xml;
    private final List<CensusFault> faults = new ArrayList<>();
    private int children;
    private int elements;
    private int around;

    CensusXml(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // and should a later parser read a document type all the same, it fetches nothing
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    /** What is wrong outside any child, as far as it has been read. */
    List<CensusFault> faults() {
        return faults;
    }

    /** The next header or child; null at the end. */
    @Nullable
    XmlElement next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    XmlElement found = entered(xml.getLocalName());
                    if (found != null) {
                        return found;
                    }
                } else {
                    outside(event);
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private @Nullable XmlElement entered(String name) throws XMLStreamException {
        elements = 0;
        switch (name) {
            case "Message", "Children" -> {
                if (++around > DEEPEST) {
                    throw largerThanAny();
                }
                return null;
            }
            case "Header" -> {
                return element("Header", 1);
            }
            case "Child" -> {
                return element("Child[" + ++children + "]", 1);
            }
            default -> {
                XmlElement unknown = element(name, 1);
                if (children == 0 && faults.isEmpty()) {
                    throw new NotACensus(
                            "This is not a CIN census: it has no Message with a Header and Children in it");
                }
                faults.add(CensusFault.at(unknown, "This is no part of a CIN census; it was passed over"));
                return null;
            }
        }
    }

    private void outside(int event) {
        if (event == XMLStreamConstants.END_ELEMENT) {
            around--;
        }
        if (event == XMLStreamConstants.DTD) {
            throw new NotACensus("A CIN census has no document type; this has one and was not read");
        }
        if (event == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
            faults.add(new CensusFault(
                    "Message, line " + xml.getLocation().getLineNumber(),
                    "Text stands here between the children, where none belongs; it was passed over"));
        }
    }

    private XmlElement element(String path, int depth) throws XMLStreamException {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw largerThanAny();
        }
        String name = xml.getLocalName();
        int line = line();
        StringBuilder text = new StringBuilder();
        List<XmlElement> inside = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    int nth = alike.merge(xml.getLocalName(), 1, Integer::sum);
                    inside.add(element(path + "/" + xml.getLocalName() + (nth == 1 ? "" : "[" + nth + "]"), depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(
                            xml.getText(),
                            0,
                            Math.min(xml.getTextLength(), LONGEST + 1 - Math.min(text.length(), LONGEST + 1)));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new NotACensus("A CIN census has no entities; this has one at line " + line());
                default -> {
                    // comments and processing instructions say nothing about a child
                }
            }
        }
        return new XmlElement(name, path, line, text.toString().strip(), inside);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private NotACensus largerThanAny() {
        return new NotACensus(
                "This is not a CIN census: at line " + line() + " a part of it is larger than any can be");
    }

    private static NotACensus notXml(XMLStreamException e) {
        return new NotACensus(
                e.getLocation() == null
                        ? "This cannot be read as XML"
                        : "This cannot be read as XML: see line "
                                + e.getLocation().getLineNumber() + ", column "
                                + e.getLocation().getColumnNumber());
    }
}
