package org.runningrecord.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Given;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.NotGiven;
import org.runningrecord.events.value.Answer.WhyNotGiven;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.Segment;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.When;
import org.runningrecord.web.problem.Fault;

/** It is the sixth of October 2026, nine in the morning in London. */
class ChecksTest {

    private static final BiConsumer<String, Boolean> SOUND = (at, value) -> {};

    private static List<String> blamed(Consumer<Checks> check) {
        Given given = Given.twoRecords();
        DecisionContext context =
                given.context(Map.of(Given.MIA, given.state(Given.MIA), Given.TOM, given.state(Given.TOM)));
        check.accept(new Checks(context));
        return context.faults().all().stream().map(Fault::pointer).toList();
    }

    @Test
    void aLineHasThreeHundredCharactersAtMost() {
        assertThat(blamed(on -> on.line("/a", "x".repeat(300), "Say it"))).isEmpty();
        assertThat(blamed(on -> on.line("/a", "x".repeat(301), "Say it"))).containsExactly("/a");
        assertThat(blamed(on -> on.line("/a", " \t", "Say it"))).containsExactly("/a");
        assertThat(blamed(on -> on.line("/a", " \u00a0\u2007", "Say it"))).containsExactly("/a");
        assertThat(blamed(on -> on.line("/a", null, "Say it"))).containsExactly("/a");
    }

    @Test
    void wordsMayBeManyAndNotMore() {
        assertThat(blamed(on -> on.words("/a", "x".repeat(200_000), "Say it"))).isEmpty();
        assertThat(blamed(on -> on.words("/a", "x".repeat(200_001), "Say it"))).containsExactly("/a");
    }

    @Test
    void whatMayBeLeftOutIsNotEmpty() {
        assertThat(blamed(on -> on.optionalLine("/a", null))).isEmpty();
        assertThat(blamed(on -> on.optionalLine("/a", ""))).containsExactly("/a");
        assertThat(blamed(on -> on.optionalNarrative("/a", null))).isEmpty();
        assertThat(blamed(on -> on.optionalNarrative("/a", Narrative.of("")))).containsExactly("/a");
    }

    @Test
    void aNarrativeHasSomethingInEverySegment() {
        assertThat(blamed(on -> on.narrative("/a", new Narrative(List.of()), "Say it")))
                .containsExactly("/a");
        assertThat(blamed(on -> on.narrative("/a", null, "Say it"))).containsExactly("/a");
        assertThat(blamed(on -> on.narrative(
                        "/a",
                        new Narrative(List.of(
                                new Segment(SegmentKind.FACT, null, null, "So"),
                                new Segment(SegmentKind.FACT, null, null, ""))),
                        "Say it")))
                .containsExactly("/a/1/text");
    }

    @ParameterizedTest
    @CsvSource({
        "OPINION, , , /a/0/whose",
        "OPINION, Mum, , ",
        "QUOTE, , , /a/0/whose",
        "QUOTE, Mum, cy, ",
        "FACT, , , ",
        "FACT, '', , /a/0/whose",
        "FACT, Mum, , ",
        "OBSERVATION, , c, /a/0/language",
        ", Mum, , ",
        ", '', , /a/0/whose"
    })
    void opinionsAndQuotationsAreSomebodys(SegmentKind kind, String whose, String language, String at) {
        Narrative said = new Narrative(List.of(new Segment(kind, whose, language, "Well")));

        assertThat(blamed(on -> on.narrative("/a", said, "Say it"))).isEqualTo(at == null ? List.of() : List.of(at));
    }

    @ParameterizedTest
    @CsvSource({"en, true", "cy-GB, true", "e, false", "english language, false", ", false"})
    void aLanguageIsATag(String tag, boolean good) {
        assertThat(blamed(on -> on.language("/a", tag)).isEmpty()).isEqualTo(good);
    }

    @Test
    void anAnswerIsGivenOrItIsSaidWhyNot() {
        assertThat(blamed(on -> on.answered("/a", null, "Say whether", SOUND))).containsExactly("/a");
        assertThat(blamed(on -> on.answered("/a", Answer.of(false), "Say whether", SOUND)))
                .isEmpty();
        assertThat(blamed(on -> on.answered("/a", new NotGiven<>(null, null), "Say whether", SOUND)))
                .containsExactly("/a/notGiven", "/a/reason");
        assertThat(blamed(on -> on.answered("/a", new NotGiven<>(WhyNotGiven.NOT_DONE, "Ill"), "Say whether", SOUND)))
                .isEmpty();
        assertThat(blamed(on -> on.answered(
                        "/a",
                        Answer.of("so"),
                        "Say it",
                        (at, value) -> on.faults().add(at + "/" + value, "Seen"))))
                .containsExactly("/a/so");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-06T09:00:00+01:00, true",
        "2026-10-06T09:00:01+01:00, false",
        "2026-10-06, true",
        "2026-10-07, false",
        "2026, true",
        "2026-11, false"
    })
    void whatHappenedHasBegun(String when, boolean good) {
        assertThat(blamed(on -> on.happened("/a", When.parse(when), "Say when")).isEmpty())
                .isEqualTo(good);
    }

    @Test
    void whatHappenedHasAMoment() {
        assertThat(blamed(on -> on.happened("/a", null, "Say when"))).containsExactly("/a");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T10:00:00+01:00, 2026-10-05T10:00:00+01:00, true",
        "2026-10-05T09:59:59+01:00, 2026-10-05T10:00:00+01:00, false",
        "2026-10-05, 2026-10-05T23:59:59+01:00, true",
        "2026-10-04, 2026-10-05T00:00:00+01:00, false",
        "2026-10-04, 2026-10-05, false",
        "2026-10, 2026-10-31, true",
        ", 2026-10-05, true",
        "2026-10-05, , true"
    })
    void whatComesAfterDoesNotEndBeforeTheOtherBegins(String later, String earlier, boolean good) {
        assertThat(blamed(on -> on.notBefore("/a", when(later), when(earlier), "Later"))
                        .isEmpty())
                .isEqualTo(good);
    }

    @Test
    void aPersonHasFourThings() {
        assertThat(blamed(on -> on.practitioner("/a", Given.RHYS))).isEmpty();
        assertThat(blamed(on -> on.practitioner("/a", new Practitioner("", "", "", ""))))
                .containsExactly("/a/id", "/a/name", "/a/role", "/a/team");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void asManyAsMayBeAreNotTooMany(int many) {
        assertThat(blamed(on -> on.atMost("/a", many, 3))).isEmpty();
        assertThat(blamed(on -> on.atMost("/a", 4, 3))).containsExactly("/a");
    }

    @Test
    void anotherRecordOfTheSameCommandLooksAfterItself() {
        Given given = Given.twoRecords();
        Checks on =
                new Checks(given.context(Map.of(Given.MIA, given.state(Given.MIA), Given.TOM, given.state(Given.TOM))));
        Checks alone = new Checks(given.context(Map.of(Given.MIA, given.state(Given.MIA))));

        assertThat(on.decidedElsewhere(Given.TOM, given.state(Given.MIA))).isTrue();
        assertThat(on.decidedElsewhere(Given.MIA, given.state(Given.MIA))).isFalse();
        assertThat(alone.decidedElsewhere(Given.TOM, given.state(Given.MIA))).isFalse();
    }

    private static When when(String text) {
        return text == null ? null : When.parse(text);
    }
}
