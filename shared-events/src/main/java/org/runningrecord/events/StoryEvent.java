package org.runningrecord.events;

import org.runningrecord.events.content.AboutMe;
import org.runningrecord.events.content.Contribution;
import org.runningrecord.events.content.LifeEvent;
import org.runningrecord.events.content.OnePageProfile;
import org.runningrecord.events.content.ThirdPartyVisit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** The child's life and who the child is, told by the child and by those who know them. */
public sealed interface StoryEvent extends EntryEvent {

    /** Something that happened in the child's life was recorded. */
    record LifeEventRecorded(EntryId entry, Recorded recorded, LifeEvent content, Timeliness timeliness)
            implements StoryEvent {}

    /** Somebody told what the child is like (Friend not foe, principles 10 and 12). */
    record AboutMeTold(EntryId entry, Recorded recorded, AboutMe content, Timeliness timeliness)
            implements StoryEvent {}

    /** A one-page profile was updated (Friend not foe, paragraph 87). */
    record OnePageProfileUpdated(EntryId entry, Recorded recorded, OnePageProfile content, Timeliness timeliness)
            implements StoryEvent {}

    /** Somebody of the circle of support commented on an entry (Friend not foe, paragraph 78). */
    record ContributionRecorded(EntryId entry, Recorded recorded, Contribution content, Timeliness timeliness)
            implements StoryEvent {}

    /** Another professional visited the child (audit tips, Disability 6). */
    record ThirdPartyVisitRecorded(EntryId entry, Recorded recorded, ThirdPartyVisit content, Timeliness timeliness)
            implements StoryEvent {}
}
