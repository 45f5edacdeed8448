package org.runningrecord.command.aboutme;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AboutMe;
import org.runningrecord.events.value.RecordId;

/** Record what somebody tells of what the child is like. */
public record RecordAboutMe(RecordId record, AboutMe content) implements RecordEntry<AboutMe> {}
