package org.runningrecord.command.onepageprofile;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.OnePageProfile;
import org.runningrecord.events.value.RecordId;

/** Record a one-page profile as it now stands. */
public record RecordOnePageProfile(RecordId record, OnePageProfile content) implements RecordEntry<OnePageProfile> {}
