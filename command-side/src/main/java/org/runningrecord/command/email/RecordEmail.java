package org.runningrecord.command.email;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Email;
import org.runningrecord.events.value.RecordId;

/** Record e-mail correspondence. */
public record RecordEmail(RecordId record, Email content) implements RecordEntry<Email> {}
