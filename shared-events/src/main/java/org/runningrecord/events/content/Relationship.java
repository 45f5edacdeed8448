package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/**
 * Who somebody is to the child, and since when.
 *
 * @param type what they are to each other
 * @param detail where the kind does not say enough
 * @param significant whether this is an adult who matters and does not live in the household (Family Service guidance 5h)
 */
public record Relationship(
        PersonOnFile person,
        Type type,
        @Nullable String detail,
        When since,
        Narrative howKnown,
        @Nullable Boolean significant,
        Circumstances circumstances)
        implements PersonFact {

    public Relationship {
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return Kebab.of(type).replace('-', ' ') + ": " + person.name();
    }

    /** What somebody is to the child. */
    public enum Type {
        MOTHER,
        FATHER,
        PARENT,
        ADOPTIVE_PARENT,
        STEP_PARENT,
        FULL_SIBLING,
        HALF_SIBLING,
        STEP_SIBLING,
        GRANDPARENT,
        OTHER_FAMILY,
        CARER,
        FOSTER_CARER,
        PARTNER_OF_PARENT,
        FRIEND,
        PROFESSIONAL,
        OTHER
    }
}
