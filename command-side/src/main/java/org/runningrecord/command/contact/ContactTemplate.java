package org.runningrecord.command.contact;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.ContactEvent.ContactRecorded;
import org.runningrecord.events.content.Contact;

/** Any contact with the child or the family. */
public final class ContactTemplate extends Template<Contact> {

    private static final Form<Contact> FORM = Form.of(Contact.class)
            .asks("reason", "Give the reason for the contact: the headline of the case note")
            .asks("channel", "Say how you were in contact")
            .asks("initiative", "Say who sought the contact")
            .asks("start", "Say when the contact was")
            .may("end", "When it ended")
            .asks("people", "Say whom the contact was with")
            .asks("summary", "Say what was said and done")
            .may("words", "What the child said, as it was said")
            .may("analysis", "What you make of it");

    public ContactTemplate() {
        super(
                new Door("/contacts", "Record a contact with the child or the family", "Family Service guidance, 5a"),
                Contact.class,
                FORM,
                RecordContact.class,
                RecordContact::new,
                ContactRecorded::new);
    }
}
