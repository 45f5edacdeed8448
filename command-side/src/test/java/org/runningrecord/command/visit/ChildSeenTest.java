package org.runningrecord.command.visit;

import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;

import org.junit.jupiter.api.Test;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.events.content.Visit;

/** Seen, seen alone, and in the child's own words. */
class ChildSeenTest {

    private static final Body<Visit> NOT_SEEN = visit().with(
                    "/children/0", "{'record': '" + Given.MIA + "', 'seen': false, 'whyNotSeen': 'At her father’s'}");

    @Test
    void whoWasNotSeenNeedsAReasonAndNothingElse() {
        deciding(NOT_SEEN).assertRecorded();
        deciding(NOT_SEEN.without("/children/0/whyNotSeen")).blames("/children/0/whyNotSeen");
    }

    @Test
    void whoWasNotSeenAloneNeedsAReason() {
        Body<Visit> together = visit().with("/children/0/seenAlone", false);

        deciding(together).blames("/children/0/whyNotSeenAlone");
        deciding(together.with("/children/0/whyNotSeenAlone", "Mia asked for her mother to stay"))
                .assertRecorded();
    }

    @Test
    void nobodyIsSeenAloneWithoutBeingSeen() {
        deciding(NOT_SEEN.with("/children/0/seenAlone", true)).blames("/children/0/seenAlone");
        deciding(NOT_SEEN.with("/children/0/seenAlone", false)).assertRecorded();
    }

    @Test
    void seenAndWhyNotContradictEachOther() {
        deciding(visit().with("/children/0/whyNotSeen", "Asleep")).blames("/children/0/whyNotSeen");
        deciding(visit().with("/children/0/whyNotSeenAlone", "Asleep")).blames("/children/0/whyNotSeenAlone");
    }

    @Test
    void aChildWhoSaysNothingIsStillObservedAndAskedHowTheyCommunicate() {
        Body<Visit> wordless =
                visit().with("/children/0/words", "{'notGiven': 'does-not-apply', 'reason': 'Mia is six weeks old'}");

        deciding(wordless).blames("/children/0/observed", "/children/0/communicated");
        deciding(wordless.with("/children/0/observed", "Follows faces")
                        .with("/children/0/communicated", "Cries, settles when held"))
                .assertRecorded();
    }

    @Test
    void noWordsAreNotAnEmptyListOfWords() {
        deciding(visit().with("/children/0/words", "[]")).blames("/children/0/words");
    }

    @Test
    void whatWasSaidInWelshStaysInWelshWithTheTranslationBesideIt() {
        deciding(
                        visit().with(
                                        "/children/0/words",
                                        "[{'words': 'Dw i’n hapus', 'language': 'cy', 'heardBy': 'Rhys', 'translation': {'words': 'I am happy', 'language': 'en', 'by': 'Rhys'}}]"))
                .assertRecorded();
        deciding(
                        visit().with(
                                        "/children/0/words",
                                        "[{'words': 'Dw i’n hapus', 'language': 'Welsh!', 'heardBy': 'Rhys', 'translation': {'words': '', 'language': 'en', 'by': 'Rhys'}}]"))
                .blames("/children/0/words/0/language", "/children/0/words/0/translation/words");
    }

    @Test
    void theChildWhoseRecordThisIsHasToBeSpokenOf() {
        deciding(visit().with("/children", "[]")).blames("/children");
        deciding(visit().with("/children", "[{'name': 'Cousin Bea', 'seen': false, 'whyNotSeen': 'Out'}]"))
                .blames("/children");
    }

    @Test
    void aChildWithoutARecordHasAName() {
        deciding(visit().with("/children/1", "{'seen': false, 'whyNotSeen': 'Out'}"))
                .blames("/children/1/name");
    }

    @Test
    void aChildIsNamedOnce() {
        deciding(NOT_SEEN.with("/children/1", NOT_SEEN.tree().at("/children/0")))
                .blames("/children/1/record");
    }

    private static Then deciding(Body<Visit> visit) {
        return Given.twoRecords().when(recorded(visit));
    }
}
