package org.runningrecord.command.personfactend;

import java.util.List;
import org.runningrecord.command.form.Examination;
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
            .asks("howKnown", "Say how this is known")
            .promises(Endable.AFTER, (on, at, end) -> endsOnce(end, on));

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
        return Endable.FACTS;
    }

    /** What an amendment leaves as it was is not asked again. */
    private static void endsOnce(PersonFactEnd end, Examination on) {
        PersonFactEnd before = (PersonFactEnd) on.checks().before();
        boolean another = before == null || !before.about().equals(end.about());
        if (another) {
            Endable.once(end, "/about", on.state(), on.checks());
        }
        if (another || !before.ended().equals(end.ended())) {
            Endable.after(end, "/ended", on.state(), on.checks());
        }
    }
}
