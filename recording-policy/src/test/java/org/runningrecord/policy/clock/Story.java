package org.runningrecord.policy.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.LocalText;

/**
 * What happened on a record, as a table of worked examples tells it: {@code status cla on Thu 1 October 2026; cla-review on Mon 26 October 2026}. The n-th
 * thing that happened is told of in the n-th entry; {@code assessment of 1} is about the first,
 * and {@code every 6 weeks of 1} as the plan in it says.
 */
final class Story {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);

    private final List<Occurrence> told = new ArrayList<>();

    static Facts facts(String text) {
        Story story = new Story();
        Arrays.stream(text.split("; ")).forEach(story::tell);
        return new Facts(story.told, LocalText.LONDON);
    }

    private void tell(String sentence) {
        String[] parts = sentence.split(" on ", 2);
        List<String> words = List.of(parts[0].split(" "));
        When when = LocalText.when(parts[1]);
        int entry = told.size() + 1;
        told.add(
                switch (words.get(0)) {
                    case "status" ->
                        new Occurrence(entry, Occurrences.STATUS, when, null, null, words.subList(1, words.size()));
                    case "closed" -> new Occurrence(entry, Occurrences.STATUS, when, null, null, List.of());
                    case "placement" ->
                        new Occurrence(entry, "placement-change", when, null, null, List.of(words.get(1)));
                    case "plan" -> new Occurrence(entry, "care-plan", when, null, null, List.of(words.get(1)));
                    case "every" ->
                        new Occurrence(entry, Occurrences.FREQUENCY, when, about(words, 4), null, words.subList(1, 3));
                    case "visit" ->
                        new Occurrence(
                                entry,
                                "visit",
                                when,
                                null,
                                words.size() > 1 ? words.get(2) : "social-worker",
                                List.of());
                    default -> new Occurrence(entry, words.get(0), when, about(words, 2), null, List.of());
                });
    }

    private static @Nullable Long about(List<String> words, int place) {
        return words.size() > place ? Long.valueOf(words.get(place)) : null;
    }

    /** What is and was expected, in order: {@code by Thu 29 October 2026, met; by Tue 26 January 2027}. */
    static String expected(Clocks clocks, String rule, String happened) {
        return clocks.expected(facts(happened)).stream()
                .filter(one -> one.rule().equals(rule))
                .map(Story::inWords)
                .reduce((one, next) -> one + "; " + next)
                .orElse("nothing");
    }

    private static String inWords(Expected one) {
        String target = one.targetBy() == null ? "" : "target " + day(one.targetBy()) + ", ";
        String by = one.dueBy() == null ? "no rule set" : "by " + day(one.dueBy());
        return target + by + became(one.metBy(), one);
    }

    private static String became(@Nullable Occurrence met, Expected one) {
        if (met != null) {
            return one.late() ? ", met late" : one.pastTarget() ? ", met past the target" : ", met";
        }
        return one.endedBy() == null ? "" : ", ended";
    }

    /** Every deadline is the last second of its day. */
    private static String day(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, LocalText.LONDON);
        String day = local.format(DAY);
        return local.toLocalTime().toString().equals("23:59:59") ? day : day + " " + local.toLocalTime();
    }
}
