package org.runningrecord.events;

import org.runningrecord.events.content.AgencyInformation;
import org.runningrecord.events.content.Email;
import org.runningrecord.events.content.TelephoneCall;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** What was said or written between the service and others. */
public sealed interface CommunicationEvent extends EntryEvent {

    /** A telephone call was recorded (Family Service guidance 5a). */
    record TelephoneCallRecorded(EntryId entry, Recorded recorded, TelephoneCall content, Timeliness timeliness)
            implements CommunicationEvent {}

    /** E-mail correspondence was recorded (Family Service guidance 5a). */
    record EmailRecorded(EntryId entry, Recorded recorded, Email content, Timeliness timeliness)
            implements CommunicationEvent {}

    /** Information from another agency was recorded (Family Service guidance 5a). */
    record AgencyInformationRecorded(EntryId entry, Recorded recorded, AgencyInformation content, Timeliness timeliness)
            implements CommunicationEvent {}
}
