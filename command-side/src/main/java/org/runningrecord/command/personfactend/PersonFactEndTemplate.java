package org.runningrecord.command.personfactend;

import java.util.List;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PeopleEvent.PersonFactEnded;
import org.runningrecord.events.content.PersonFactEnd;

/** That something about a person in the child's life is no longer so. */
public final class PersonFactEndTemplate extends Template<PersonFactEnd> {

    private static final Form<PersonFactEnd> FORM = Form.of(PersonFactEnd.class)
            .asks("about", "The entry that says it was")
            .asks("ended", "Say since when it is no longer so")
            .asks("why", "Say why it ended")
            .asks("howKnown", "Say how this is known");

    public PersonFactEndTemplate() {
        super(
                new Door(
                        "/entries/{about}/endings",
                        "Record that this is no longer so",
                        "Family Service guidance, 5h (significant adults); audit tips, MASH (parental responsibility)"),
                PersonFactEnd.class,
                FORM,
                RecordPersonFactEnd.class,
                RecordPersonFactEnd::new,
                PersonFactEnded::new);
    }

    @Override
    public List<String> aboutKinds() {
        return List.of("relationship", "parental-responsibility", "household-membership", "contact-restriction");
    }
}
