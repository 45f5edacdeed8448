package org.runningrecord.command.giventoperson;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.GivenToPerson;
import org.runningrecord.events.value.RecordId;

/** Record that something written was given to the person it is about. */
public record RecordGivenToPerson(RecordId record, GivenToPerson content) implements RecordEntry<GivenToPerson> {}
