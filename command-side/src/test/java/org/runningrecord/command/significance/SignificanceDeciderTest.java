package org.runningrecord.command.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.Test;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.command.significance.JudgeSignificance.Body;
import org.runningrecord.events.SignificanceEvent.ChronologyLineRevised;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.problem.Refused;

class SignificanceDeciderTest {

    private static final String LINE = "{'text': 'Mia was seen at home and said school is better.'}";
    private static final String MARK = "{'line': " + LINE + "}";
    private static final String REVISE = "{'line': " + LINE + ", 'reason': 'Plainer words'}";
    private static final String WITHDRAW = "{'withdraw': true, 'reason': 'Marked by mistake'}";

    private final Given given = Given.twoRecords().after(recorded(visit()));

    @Test
    void anEntryIsMarkedWithALine() {
        EntryMarkedSignificant marked = judging(MARK).event(EntryMarkedSignificant.class);

        assertThat(marked.entry()).isEqualTo(mias(1));
        assertThat(marked.version()).isEqualTo(1);
        assertThat(marked.line().text()).startsWith("Mia was seen");
        assertThat(marked.reason()).isNull();
    }

    @Test
    void revisingALineNeedsAReason() {
        judged(MARK);

        judging(MARK).blames("/reason");
        ChronologyLineRevised revised = judging(REVISE).event(ChronologyLineRevised.class);
        assertThat(revised.version()).isEqualTo(2);
        assertThat(revised.reason()).isEqualTo("Plainer words");
    }

    @Test
    void aWithdrawnEntryStandsNoLongerAndCanBeMarkedAgainWithTheReasonOnFile() {
        judged(MARK);
        judging("{'withdraw': true}").blames("/reason");
        assertThat(judging(WITHDRAW).event(SignificanceWithdrawn.class).version())
                .isEqualTo(2);

        judged(WITHDRAW);
        assertThat(given.state(MIA).entry(mias(1)).significant()).isFalse();
        judging(WITHDRAW).refused(Refused.Kind.CONFLICT);
        judging(MARK).blames("/reason");

        EntryMarkedSignificant again = judging(REVISE).event(EntryMarkedSignificant.class);
        assertThat(again.version()).isEqualTo(3);
        assertThat(again.reason()).isEqualTo("Plainer words");
    }

    @Test
    void aLineOrItsWithdrawalIsGivenAndNotBoth() {
        judging("{}").blames("/line");
        judged(MARK);
        judging("{'line': " + LINE + ", 'withdraw': true, 'reason': 'Both'}").blames("/line");
    }

    @Test
    void aLineHasAtMostFourHundredCharacters() {
        judging("{'line': {'text': '" + "x".repeat(400) + "'}}").assertRecorded();
        judging("{'line': {'text': '" + "x".repeat(401) + "'}}").blames("/line/text");
        judging("{'line': {'text': ' '}}").blames("/line/text");
    }

    @Test
    void impactIsGivenInBothWaysOrHonestlyNotKnownYet() {
        judging("{'line': {'text': 'Seen.', 'impact': {'immediate': {'words': 'Relieved', 'direction': 'positive'},"
                        + " 'cumulative': {'notGiven': 'not-known', 'reason': 'Too early'}}}}")
                .assertRecorded();
        judging("{'line': {'text': 'Seen.', 'impact': {'immediate': {'words': ''}}}}")
                .blames("/line/impact/immediate/words", "/line/impact/immediate/direction", "/line/impact/cumulative");
        judging("{'line': {'text': 'Seen.', 'impact': {'immediate': {'words': 'Relieved', 'direction': 'positive'},"
                        + " 'cumulative': {}}}}")
                .blames("/line/impact/cumulative/words", "/line/impact/cumulative/direction");
    }

    @Test
    void anEntryOfAnotherChildIsNotFound() {
        judging(new EntryId(Given.TOM, 1), MARK).refused(Refused.Kind.NOT_FOUND);
        judging(mias(0), MARK).refused(Refused.Kind.NOT_FOUND);
    }

    private void judged(String body) {
        judging(body).all().forEach(given::onFile);
    }

    private Then judging(String body) {
        return judging(mias(1), body);
    }

    private Then judging(EntryId entry, String body) {
        Body read = Json.builder().build().treeToValue(org.runningrecord.command.Body.json(body), Body.class);
        return given.when(new JudgeSignificance(MIA, entry, read), SignificanceDecider::decide);
    }
}
