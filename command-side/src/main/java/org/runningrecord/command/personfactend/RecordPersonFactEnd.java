package org.runningrecord.command.personfactend;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.value.RecordId;

/** Record that something about a person is no longer so. */
public record RecordPersonFactEnd(RecordId record, PersonFactEnd content) implements RecordEntry<PersonFactEnd> {}
