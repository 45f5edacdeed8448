package org.runningrecord.command.relationship;

import static org.runningrecord.command.form.Condition.is;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PeopleEvent.RelationshipRecorded;
import org.runningrecord.events.content.Relationship;
import org.runningrecord.events.content.Relationship.Type;

/** Who somebody is to the child, since when, and how that is known. */
public final class RelationshipTemplate extends Template<Relationship> {

    private static final Form<Relationship> FORM = Form.of(Relationship.class)
            .asks("person", "Say who this is", PersonForm.PERSON)
            .asks("since", "Say since when")
            .asks("howKnown", "Say how this is known")
            .asks("type", "Say who this is to the child")
            .asksWhere(
                    is("type", Type.OTHER, Type.OTHER_FAMILY, Type.PROFESSIONAL),
                    "detail",
                    "Say more exactly who this is")
            .may("significant", "Whether this is an adult who matters and does not live in the household");

    public RelationshipTemplate() {
        super(
                new Door(
                        "/relationships",
                        "Record who somebody is to the child",
                        "Family Service guidance, 5h (significant adults); audit tips, MASH (parental responsibility)"),
                Relationship.class,
                FORM,
                RecordRelationship.class,
                RecordRelationship::new,
                RelationshipRecorded::new);
    }
}
