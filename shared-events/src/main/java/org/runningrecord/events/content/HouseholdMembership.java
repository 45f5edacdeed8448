package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/**
 * Who belongs to a household in which the child lives or stays.
 *
 * @param household a name for it, for example whose home it is
 * @param part what they are in it
 * @param childsTime how much of the child's time is spent there
 */
public record HouseholdMembership(
        PersonOnFile person,
        String household,
        @Nullable String part,
        When since,
        Narrative howKnown,
        @Nullable Narrative childsTime,
        Circumstances circumstances)
        implements PersonFact {

    public HouseholdMembership {
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return "Household " + household + ": " + person.name();
    }
}
