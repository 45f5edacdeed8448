package org.runningrecord.command.telephonecall;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.TelephoneCall;
import org.runningrecord.events.value.RecordId;

/** Record a telephone call. */
public record RecordTelephoneCall(RecordId record, TelephoneCall content) implements RecordEntry<TelephoneCall> {}
