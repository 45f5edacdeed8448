package org.runningrecord.command.relationship;

import org.runningrecord.command.form.Form;
import org.runningrecord.events.content.PersonOnFile;

/** How a person in the child's life is named. */
public final class PersonForm {

    public static final Form<PersonOnFile> PERSON = Form.of(PersonOnFile.class)
            .asks("name", "Name the person")
            .may("record", "Their own record, where they have one")
            .may("born", "When they were born, as closely as it is known")
            .may("reached", "How they can be reached");

    private PersonForm() {}
}
