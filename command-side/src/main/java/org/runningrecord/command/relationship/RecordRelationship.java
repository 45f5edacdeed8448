package org.runningrecord.command.relationship;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Relationship;
import org.runningrecord.events.value.RecordId;

/** Record who somebody is to the child. */
public record RecordRelationship(RecordId record, Relationship content) implements RecordEntry<Relationship> {}
