package org.runningrecord.command.situationnote;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.SituationNote;
import org.runningrecord.events.value.RecordId;

/** Record a situation, a person's words and the intervention. */
public record RecordSituationNote(RecordId record, SituationNote content) implements RecordEntry<SituationNote> {}
