package org.runningrecord.command.parentalresponsibility;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.relationship.PersonForm;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PeopleEvent.ParentalResponsibilityRecorded;
import org.runningrecord.events.content.ParentalResponsibility;

/** Who has parental responsibility, since when, and how that is known. */
public final class ParentalResponsibilityTemplate extends Template<ParentalResponsibility> {

    private static final Form<ParentalResponsibility> FORM = Form.of(ParentalResponsibility.class)
            .asks("person", "Say who this is", PersonForm.PERSON)
            .asks("since", "Say since when")
            .asks("howKnown", "Say how this is known")
            .asks("ground", "Say how it was acquired")
            .may("document", "The entry that references the paper that shows it", Values.entry("document"));

    public ParentalResponsibilityTemplate() {
        super(
                new Door("/parental-responsibilities", "Record who has parental responsibility", "Audit tips, MASH"),
                ParentalResponsibility.class,
                FORM,
                RecordParentalResponsibility.class,
                RecordParentalResponsibility::new,
                ParentalResponsibilityRecorded::new);
    }
}
