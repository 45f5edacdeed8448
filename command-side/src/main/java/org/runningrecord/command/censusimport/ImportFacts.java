package org.runningrecord.command.censusimport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.value.RecordId;

/**
 * Take over what a return tells of a child: what is new, what fills a gap and what corrects. What is on file already is left as it is.
 *
 * @param leftOut facts that are not taken over, because they are of a life that this record does not tell of
 */
public record ImportFacts(
        RecordId record,
        List<CensusFact> facts,
        List<CensusPart> episodes,
        CensusReturn returned,
        Set<CensusFact> leftOut)
        implements ChildCommand {

    public ImportFacts {
        leftOut = Set.copyOf(leftOut);
    }

    /** The same without these facts either. */
    ImportFacts without(Set<CensusFact> these) {
        Set<CensusFact> all = new HashSet<>(leftOut);
        all.addAll(these);
        return new ImportFacts(record, facts, episodes, returned, all);
    }
}
