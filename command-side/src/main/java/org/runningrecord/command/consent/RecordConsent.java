package org.runningrecord.command.consent;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.value.RecordId;

/** Record consent, or that it was overridden. */
public record RecordConsent(RecordId record, Consent content) implements RecordEntry<Consent> {}
