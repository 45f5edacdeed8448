package org.runningrecord.command.childdetails;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PeopleEvent.ChildDetailsRecorded;
import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.value.Child;

/** Name, sex, ethnicity, disability, communication and language of the child, since when and how known. */
public final class ChildDetailsTemplate extends Template<ChildDetails> {

    private static final Form<Child.Name> NAME = Form.of(Child.Name.class)
            .asks("kind", "Say what kind of name this is")
            .may("given", "Given name")
            .asks("family", "Give the family name");

    /** The Active Offer of Mwy na geiriau. */
    private static final Form<ChildDetails.LanguagePreference> LANGUAGE = Form.of(ChildDetails.LanguagePreference.class)
            .asks("first", "Give the first language as a tag such as en, cy or pl", Values.LANGUAGE)
            .asks("spoken", "Say in which language the child wants to be spoken to", Values.LANGUAGE)
            .may("written", "In which language the child wants to be written to", Values.LANGUAGE)
            .asks("activeOffer", "Say whether a service in that language was offered without the child having to ask");

    private static final Form<ChildDetails> FORM = Form.of(ChildDetails.class)
            .asks("since", "Say since when this is so")
            .asks("howKnown", "Say how this is known")
            .may("names", "The names as they now are, all of them", NAME)
            .may("sex", "As the census writes it")
            .may("gender", "As the child says it")
            .may("ethnicity", "By the code list of the Department for Education")
            .may("disabilities", "By category; where there is none, answer does-not-apply")
            .may("communicationNeeds", "How the child communicates, and what helps")
            .may("language", "In which language the child wants to be spoken and written to", LANGUAGE)
            .holds(
                    "",
                    "Give at least one detail",
                    (details, on) -> !details.names().isEmpty()
                            || details.sex() != null
                            || details.gender() != null
                            || details.ethnicity() != null
                            || details.disabilities() != null
                            || details.communicationNeeds() != null
                            || details.language() != null);

    public ChildDetailsTemplate() {
        super(
                new Door(
                        "/details",
                        "Record details of the child",
                        "Friend not foe, principles 1 and 11; audit tips, Disability 1 and 2"),
                ChildDetails.class,
                FORM,
                RecordChildDetails.class,
                RecordChildDetails::new,
                ChildDetailsRecorded::new);
    }
}
