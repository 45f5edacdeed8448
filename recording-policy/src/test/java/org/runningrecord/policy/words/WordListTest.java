package org.runningrecord.policy.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.SituationNote;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.Segment;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

class WordListTest {

    private static final RecordId RECORD = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    private static final String TWENTY =
            IntStream.rangeClosed(1, Passages.LONG).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    private final WordList list = WordList.shipped();
    private final Passages passages = new Passages();

    @Test
    void findsTheExamplesOfTheSourceWhereverTheyStand() {
        List<Hint> hints =
                list.hints(saying("The home was \"in a State\"; there are well-being and wellbeing  concerns."));

        assertThat(hints)
                .extracting(hint -> hint.kind() + " " + hint.words())
                .containsExactly("VAGUE in a state", "JARGON wellbeing concerns");
        assertThat(hints).allSatisfy(hint -> {
            assertThat(hint.pointer()).isEqualTo("/intervention");
            assertThat(hint.say()).isNotBlank();
            assertThat(hint.from()).isNull();
        });
    }

    @Test
    void saysEachOnceAndNothingOfOtherWords() {
        assertThat(list.hints(saying("Regularly, yes regularly."))).hasSize(1);
        assertThat(list.hints(saying("Irregularly inappropriate estates"))).isEmpty();
        assertThat(list.hints(saying("in a big state"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN_WORDS", "QUOTE"})
    void whatSomebodySaidIsTheirs(SegmentKind kind) {
        Narrative quoted = new Narrative(List.of(new Segment(kind, "Mum", "en", "It was in a state. " + TWENTY)));
        passages.copied(entry(1), telling(quoted));

        assertThat(list.hints(telling(quoted))).isEmpty();
        assertThat(passages.copied(entry(2), saying(TWENTY))).isEmpty();
    }

    @Test
    void findsALongPassageThatStandsInAnEarlierEntry() {
        assertThat(passages.copied(entry(1), saying(TWENTY + " and more"))).isEmpty();

        Hint copied = passages.copied(entry(2), saying("Before it: " + TWENTY.toUpperCase() + ", after it."))
                .get(0);

        assertThat(copied.kind()).isEqualTo(Hint.Kind.COPIED);
        assertThat(copied.pointer()).isEqualTo("/intervention");
        assertThat(copied.from()).isEqualTo(entry(1));
        assertThat(passages.copied(entry(3), saying(TWENTY)).get(0).from())
                .as("the first that said it")
                .isEqualTo(entry(1));
    }

    @Test
    void passesOverWhatIsShortAndWhatIsSaidTwiceInOneEntry() {
        String nineteen = TWENTY.substring(0, TWENTY.lastIndexOf(' '));
        passages.copied(entry(1), saying(nineteen));

        assertThat(passages.copied(entry(2), saying(nineteen))).isEmpty();
        assertThat(passages.copied(entry(3), saying(TWENTY + ". " + TWENTY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vague: [{words: '', say: Say}]", "jargon: [{words: a, say: ' '}]", "vague: [{say: Say}]"})
    void aListThatSaysNothingIsRefused(String yaml) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordList.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static EntryId entry(long sequence) {
        return new EntryId(RECORD, sequence);
    }

    private static Content saying(String text) {
        return telling(Narrative.of(text));
    }

    private static Content telling(Narrative text) {
        return new SituationNote(
                "Note",
                When.parse("2026-10-01"),
                Narrative.of("She came"),
                new PersonPresent("Mrs Example", "mother"),
                Answer.of(List.of()),
                text,
                List.of(),
                new Risk(Answer.of(false), null, null),
                Circumstances.NONE);
    }
}
