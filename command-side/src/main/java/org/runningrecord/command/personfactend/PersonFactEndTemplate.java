package org.runningrecord.command.personfactend;

import java.util.List;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PeopleEvent.PersonFactEnded;
import org.runningrecord.events.content.PersonFact;
import org.runningrecord.events.content.PersonFactEnd;

/** That something about a person in the child's life is no longer so. */
public final class PersonFactEndTemplate extends Template<PersonFactEnd> {

    private static final String ENDS = "It ends after it begins";
    private static final List<String> FACTS =
            List.of("relationship", "parental-responsibility", "household-membership", "contact-restriction");

    private static final Form<PersonFactEnd> FORM = Form.of(PersonFactEnd.class)
            .asks("about", "The entry that says it was")
            .asks("ended", "Say since when it is no longer so")
            .asks("why", "Say why it ended")
            .asks("howKnown", "Say how this is known")
            .promises(ENDS, (on, at, end) -> endsOnce(end, on));

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
        return FACTS;
    }

    private static void endsOnce(PersonFactEnd end, Examination on) {
        EntryState fact = end.about() == null ? null : on.state().entry(end.about());
        if (fact == null || !FACTS.contains(fact.kind())) {
            return;
        }
        if (fact.standing().ended() && !on.checks().cited(end.about())) {
            on.fault("/about", "This has been ended already");
        }
        PersonFact said = (PersonFact) on.checks().told(on.state().record(), fact.latest());
        on.checks().notBefore("/ended", end.ended(), said.since(), ENDS);
    }
}
