package org.runningrecord.command.directsession;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.DirectSession;
import org.runningrecord.events.value.RecordId;

/** Record a direct session with a child, a young person or a family. */
public record RecordDirectSession(RecordId record, DirectSession content) implements RecordEntry<DirectSession> {}
