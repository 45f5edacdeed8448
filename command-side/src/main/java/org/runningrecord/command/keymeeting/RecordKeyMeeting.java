package org.runningrecord.command.keymeeting;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.value.RecordId;

/** Record a key meeting. */
public record RecordKeyMeeting(RecordId record, KeyMeeting content) implements RecordEntry<KeyMeeting> {}
