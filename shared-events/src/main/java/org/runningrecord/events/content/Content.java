package org.runningrecord.events.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/** What an entry tells: a record for each kind, named in the event catalogue. All of it may be amended; the original stays. */
public interface Content {

    /** The line that stands above the entry wherever it is listed. */
    String headline();

    /** When what it tells began. */
    When occurred();

    /** When it ended, where that differs; recording clocks that run from the end use this. */
    default When ended() {
        return occurred();
    }

    /** When the service learned of it: as it occurred, where nothing else is said. */
    default When learned() {
        When known = circumstances().known();
        return known == null ? occurred() : known;
    }

    /** Whether harm occurred or risk was identified. Most kinds ask; those that do not say so here. */
    default Risk risk() {
        return new Risk(
                new Answer.NotGiven<>(Answer.WhyNotGiven.DOES_NOT_APPLY, "This kind of entry does not ask"),
                null,
                null);
    }

    Circumstances circumstances();

    /** What was agreed to be done. */
    default List<AgreedAction> actions() {
        return List.of();
    }

    /** The same with its actions numbered and its circumstances completed, as the record holds it. */
    default Content with(List<AgreedAction> actions, Circumstances circumstances) {
        Map<String, Object> others = new HashMap<>();
        others.put("circumstances", circumstances);
        if (!actions.isEmpty() || !actions().isEmpty()) {
            others.put("actions", actions);
        }
        return Copy.of(this, others);
    }

    /** A list as a content holds it: never changed, and empty where nothing was said. */
    static <T> List<T> listed(@Nullable List<T> said) {
        return said == null ? List.of() : List.copyOf(said);
    }

    static Circumstances told(@Nullable Circumstances said) {
        return said == null ? Circumstances.NONE : said;
    }
}
