package org.runningrecord.events;

import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.content.ContactRestriction;
import org.runningrecord.events.content.HouseholdMembership;
import org.runningrecord.events.content.ParentalResponsibility;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.content.Relationship;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** The people in a child's life, and details of the child. */
public sealed interface PeopleEvent extends EntryEvent {

    /** It was recorded who somebody is to the child. */
    record RelationshipRecorded(EntryId entry, Recorded recorded, Relationship content, Timeliness timeliness)
            implements PeopleEvent {}

    /** It was recorded who has parental responsibility. */
    record ParentalResponsibilityRecorded(
            EntryId entry, Recorded recorded, ParentalResponsibility content, Timeliness timeliness)
            implements PeopleEvent {}

    /** It was recorded who belongs to a household. */
    record HouseholdMembershipRecorded(
            EntryId entry, Recorded recorded, HouseholdMembership content, Timeliness timeliness)
            implements PeopleEvent {}

    /** It was recorded who may not have contact or be told something. */
    record ContactRestrictionRecorded(
            EntryId entry, Recorded recorded, ContactRestriction content, Timeliness timeliness)
            implements PeopleEvent {}

    /** Something about a person is no longer so; what was so stays on file. */
    record PersonFactEnded(EntryId entry, Recorded recorded, PersonFactEnd content, Timeliness timeliness)
            implements PeopleEvent {}

    /** Details of the child were recorded; what was before stays on file. */
    record ChildDetailsRecorded(EntryId entry, Recorded recorded, ChildDetails content, Timeliness timeliness)
            implements PeopleEvent {}
}
