package org.runningrecord.command.contactrestriction;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.relationship.PersonForm;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PeopleEvent.ContactRestrictionRecorded;
import org.runningrecord.events.content.ContactRestriction;

/** Who may not have contact with the child or be told something, why, and on what that rests. */
public final class ContactRestrictionTemplate extends Template<ContactRestriction> {

    private static final Form<ContactRestriction> FORM = Form.of(ContactRestriction.class)
            .asks("person", "Say who this is", PersonForm.PERSON)
            .asks("since", "Say since when")
            .asks("howKnown", "Say how this is known")
            .asks("restrictions", "Say what is not allowed")
            .asks("basis", "Say on what it rests")
            .asks("reason", "Say why")
            .may(
                    "document",
                    "The entry that references the order or the agreement",
                    Values.entry("document", "court-appearance"))
            .may("review", "When it is looked at again", Values.ANY_TIME);

    public ContactRestrictionTemplate() {
        super(
                new Door(
                        "/contact-restrictions",
                        "Record who may not have contact or be told something",
                        "Audit tips, Assessment 3; Hillingdon briefing, section 3 (data breaches)"),
                ContactRestriction.class,
                FORM,
                RecordContactRestriction.class,
                RecordContactRestriction::new,
                ContactRestrictionRecorded::new);
    }
}
