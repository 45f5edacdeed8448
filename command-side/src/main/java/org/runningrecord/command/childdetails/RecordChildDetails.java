package org.runningrecord.command.childdetails;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.value.RecordId;

/** Record details of the child as they are since some day. */
public record RecordChildDetails(RecordId record, ChildDetails content) implements RecordEntry<ChildDetails> {}
