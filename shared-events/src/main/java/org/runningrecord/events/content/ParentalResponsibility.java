package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/**
 * Who has parental responsibility for the child, since when, and how that is known.
 *
 * @param ground how it was acquired
 * @param document the entry that references the paper that shows it
 */
public record ParentalResponsibility(
        PersonOnFile person,
        Ground ground,
        When since,
        Narrative howKnown,
        @Nullable EntryId document,
        Circumstances circumstances)
        implements PersonFact {

    public ParentalResponsibility {
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return "Parental responsibility: " + person.name();
    }

    /** How parental responsibility was acquired. */
    public enum Ground {
        MOTHER,
        MARRIED_TO_MOTHER,
        BIRTH_REGISTRATION,
        AGREEMENT,
        PARENTAL_RESPONSIBILITY_ORDER,
        CHILD_ARRANGEMENTS_ORDER,
        SPECIAL_GUARDIANSHIP,
        CARE_ORDER,
        ADOPTION,
        OTHER
    }
}
