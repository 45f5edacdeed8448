package org.runningrecord.command.document;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.value.RecordId;

/** Take a document up into the record: one that was uploaded, or one that is held elsewhere. */
public record ReferenceDocument(RecordId record, DocumentReference content) implements RecordEntry<DocumentReference> {}
