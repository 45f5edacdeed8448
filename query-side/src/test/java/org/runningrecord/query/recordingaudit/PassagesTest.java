package org.runningrecord.query.recordingaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.Segment;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.recordingaudit.Looked.Copied;

class PassagesTest {

    private static final String TWENTY =
            IntStream.rangeClosed(1, Passages.LONG).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    private final Passages passages = new Passages();

    @Test
    void findsALongPassageThatStandsInAnEarlierEntry() {
        assertThat(passages.copied(entry(1), saying(TWENTY + " and more"))).isEmpty();

        assertThat(passages.copied(entry(2), saying("Before it: " + TWENTY.toUpperCase() + ", after it.")))
                .containsExactly(new Copied("/discussion", entry(1)));
        assertThat(passages.copied(entry(3), saying(TWENTY)))
                .as("the first that said it")
                .containsExactly(new Copied("/discussion", entry(1)));
    }

    @Test
    void passesOverWhatIsShortAndWhatIsSaidTwiceInOneEntry() {
        String nineteen = TWENTY.substring(0, TWENTY.lastIndexOf(' '));
        passages.copied(entry(1), saying(nineteen));

        assertThat(passages.copied(entry(2), saying(nineteen))).isEmpty();
        assertThat(passages.copied(entry(3), saying(TWENTY + ". " + TWENTY))).isEmpty();
    }

    @Test
    void passesOverWhatPeopleSaid() {
        Narrative quoted = new Narrative(List.of(new Segment(SegmentKind.QUOTE, "Mum", "en", TWENTY)));
        passages.copied(entry(1), saying(TWENTY));

        assertThat(passages.copied(entry(2), telling(quoted))).isEmpty();
    }

    private static Content saying(String text) {
        return telling(Narrative.of(text));
    }

    private static Content telling(Narrative text) {
        return Copy.of(Ottilie.visit("Seen", "2026-10-01", SEEN), Map.of("discussion", Answer.of(text)));
    }
}
