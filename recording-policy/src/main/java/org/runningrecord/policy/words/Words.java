package org.runningrecord.policy.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.Segment;
import org.runningrecord.events.value.Narrative.SegmentKind;

/** The words of texts, as they are compared: without case and punctuation. What somebody said themselves is not the writer's. */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The words of each part of a text that the writer is answerable for. */
    static Stream<List<String>> ofTheWriter(Narrative text) {
        return text.segments().stream()
                .filter(segment -> segment.kind() != SegmentKind.OWN_WORDS && segment.kind() != SegmentKind.QUOTE)
                .map(Segment::text)
                .map(Words::of);
    }

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
