package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/**
 * Details of the child as they are since some day: what was before stays on file.
 *
 * @param since when it is so
 * @param howKnown how this is known: a certificate seen, the child's own word
 * @param names as they now are, all of them
 * @param sex as the census writes it
 * @param gender as the child says it
 * @param ethnicity by the code list of the Department for Education
 * @param disabilities by category; where there is none, that
 * @param communicationNeeds how the child communicates, and what helps
 * @param language in which the child wants to be spoken and written to
 */
public record ChildDetails(
        When since,
        Narrative howKnown,
        List<Child.Name> names,
        @Nullable Sex sex,
        @Nullable String gender,
        @Nullable String ethnicity,
        @Nullable Answer<List<String>> disabilities,
        @Nullable Narrative communicationNeeds,
        @Nullable LanguagePreference language,
        Circumstances circumstances)
        implements Content {

    public ChildDetails {
        names = Content.listed(names);
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return "Details of the child";
    }

    @Override
    public When occurred() {
        return since;
    }

    /** As the census writes it. */
    public enum Sex {
        MALE,
        FEMALE,
        INDETERMINATE,
        NOT_YET_KNOWN
    }

    /**
     * The languages a child lives in (Friend not foe, "Record in a person's first language").
     *
     * @param first the child's first language
     * @param spoken in which the child wants to be spoken to
     * @param written in which the child wants to be written to
     * @param activeOffer whether a service in that language was offered without the child having to ask
     */
    public record LanguagePreference(
            String first, String spoken, @Nullable String written, Answer<Boolean> activeOffer) {}
}
