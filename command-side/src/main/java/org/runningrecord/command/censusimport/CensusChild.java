package org.runningrecord.command.censusimport;

import java.util.List;
import java.util.stream.Stream;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Identifier;

/**
 * A child as a return tells it.
 *
 * @param number counted from 1 over the return
 * @param shownAs what the authority finds the child by: the LA child id, else the UPN, else the number
 * @param identifiers those that passed their checks, in the form in which they are compared
 * @param birth what can be said of the birth to open a record with
 * @param facts birth and death, which belong to no episode
 * @param faults what is wrong with what the return says of this child
 * @param leftOut how many dates could not be taken over
 */
record CensusChild(
        int number,
        String shownAs,
        List<Identifier> identifiers,
        Birth birth,
        List<CensusFact> facts,
        List<CensusPart> episodes,
        List<CensusFault> faults,
        int leftOut) {

    Stream<CensusFact> all() {
        return Stream.concat(facts.stream(), episodes.stream().flatMap(CensusPart::all));
    }
}
