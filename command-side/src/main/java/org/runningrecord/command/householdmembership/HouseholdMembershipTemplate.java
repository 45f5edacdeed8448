package org.runningrecord.command.householdmembership;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.relationship.PersonForm;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PeopleEvent.HouseholdMembershipRecorded;
import org.runningrecord.events.content.HouseholdMembership;

/** Who belongs to a household in which the child lives or stays. */
public final class HouseholdMembershipTemplate extends Template<HouseholdMembership> {

    private static final Form<HouseholdMembership> FORM = Form.of(HouseholdMembership.class)
            .asks("person", "Say who this is", PersonForm.PERSON)
            .asks("since", "Say since when")
            .asks("howKnown", "Say how this is known")
            .asks("household", "Give the household a name, for example whose home it is")
            .may("part", "What this person is in it")
            .may("childsTime", "How much of the child's time is spent there");

    public HouseholdMembershipTemplate() {
        super(
                new Door(
                        "/household-memberships",
                        "Record who belongs to a household",
                        "Audit tips, Family Support and Protection; Family Service guidance, 5h"),
                HouseholdMembership.class,
                FORM,
                RecordHouseholdMembership.class,
                RecordHouseholdMembership::new,
                HouseholdMembershipRecorded::new);
    }
}
