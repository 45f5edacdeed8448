package org.runningrecord.command.censusimport;

import java.util.List;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.value.RecordId;

/** Take over what a return tells of a child: what is new, what fills a gap and what corrects. What is on file already is left as it is. */
public record ImportFacts(RecordId record, List<CensusFact> facts, List<CensusPart> episodes, CensusReturn returned)
        implements ChildCommand {}
