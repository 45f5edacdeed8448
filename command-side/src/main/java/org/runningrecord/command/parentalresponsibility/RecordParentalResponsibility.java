package org.runningrecord.command.parentalresponsibility;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ParentalResponsibility;
import org.runningrecord.events.value.RecordId;

/** Record who has parental responsibility. */
public record RecordParentalResponsibility(RecordId record, ParentalResponsibility content)
        implements RecordEntry<ParentalResponsibility> {}
