package org.runningrecord.command.censusimport;

/**
 * Something that is wrong in a return.
 *
 * @param where the path of the element and its line
 * @param reason what is wrong and what became of it, in a sentence that repeats nothing of the return
 */
public record CensusFault(String where, String reason) {

    static CensusFault at(XmlElement element, String reason) {
        return new CensusFault(element.where(), reason);
    }
}
