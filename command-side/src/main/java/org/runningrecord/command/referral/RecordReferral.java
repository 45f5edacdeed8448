package org.runningrecord.command.referral;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Referral;
import org.runningrecord.events.value.RecordId;

/** Record that somebody asked the service to act for a child. */
public record RecordReferral(RecordId record, Referral content) implements RecordEntry<Referral> {}
