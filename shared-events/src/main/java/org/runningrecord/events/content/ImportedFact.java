package org.runningrecord.events.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A dated fact out of a statutory return.
 *
 * @param fact the kind of fact in kebab case, for example {@code cp-plan-start}
 * @param headline a factual sentence; the chronology shows it where the fact is significant by rule
 * @param key what identifies the fact when another return tells it again: the child's identifier in the return, the kind, and what tells it from others of
 *     its kind
 * @param details coded values as the return gives them, by their names there
 */
public record ImportedFact(
        String fact,
        String headline,
        When occurred,
        String key,
        Map<String, String> details,
        Circumstances circumstances)
        implements Content {

    public ImportedFact {
        details = details == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(details));
    }

    @Override
    public Risk risk() {
        return new Risk(
                new Answer.NotGiven<>(Answer.WhyNotGiven.DOES_NOT_APPLY, "A statutory return does not say"),
                null,
                null);
    }
}
