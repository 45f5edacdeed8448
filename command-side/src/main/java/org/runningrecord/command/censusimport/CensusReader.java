package org.runningrecord.command.censusimport;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a return from a stream, one child at a time. */
final class CensusReader {

    private final CensusXml xml;
    private final CensusReturn returned;
    private final List<CensusFault> headerFaults = new ArrayList<>();
    private final ChildReading children;
    private int number;

    /**
     * Reads the header.
     *
     * @param today nothing can have happened after this day
     * @throws NotACensus if this is something else
     */
    CensusReader(InputStream in, LocalDate today) {
        xml = new CensusXml(in);
        XmlElement first = xml.next();
        if (first == null || !first.name().equals("Header")) {
            throw new NotACensus("This is not a CIN census: it does not begin with a Message and its Header");
        }
        returned = HeaderReading.read(first, headerFaults);
        children = new ChildReading(returned, today);
    }

    CensusReturn returned() {
        return returned;
    }

    /**
     * The next child; null after the last.
     *
     * @throws NotACensus if the rest cannot be read
     */
    @Nullable
    CensusChild next() {
        XmlElement next = xml.next();
        if (next == null) {
            return null;
        }
        if (!next.name().equals("Child")) {
            throw new NotACensus("This is not a CIN census: at line " + next.line() + " a second header begins");
        }
        return children.read(next, ++number);
    }

    /** What is wrong outside any child, as far as it has been read. */
    List<CensusFault> faults() {
        List<CensusFault> all = new ArrayList<>(headerFaults);
        all.addAll(xml.faults());
        return all;
    }
}
