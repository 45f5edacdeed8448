package org.runningrecord.command.interventionsession;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.InterventionSession;
import org.runningrecord.events.value.RecordId;

/** Record a session of a Graduated Family and Parenting Intervention. */
public record RecordInterventionSession(RecordId record, InterventionSession content)
        implements RecordEntry<InterventionSession> {}
