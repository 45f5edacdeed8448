package org.runningrecord.command.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.contact;
import static org.runningrecord.command.Body.contacted;
import static org.runningrecord.command.Given.mias;
import static org.runningrecord.command.Given.moment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.events.ContactEvent.ContactRecorded;
import org.runningrecord.events.content.Contact;

class ContactDeciderTest {

    private final Given given = Given.twoRecords();

    @Test
    void aContactIsRecordedAndDueWithinFiveWorkingDays() {
        ContactRecorded recorded = deciding(contact()).event(ContactRecorded.class);

        assertThat(recorded.entry()).isEqualTo(mias(1));
        assertThat(recorded.content().headline()).isEqualTo("School rang about Mia's bus");
        assertThat(recorded.timeliness().rule()).isEqualTo("five-working-days");
        assertThat(recorded.timeliness().dueBy()).isEqualTo(moment("2026-10-12T23:59:59+01:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reason",
                "/channel",
                "/initiative",
                "/start",
                "/people",
                "/people/0/name",
                "/people/0/relationship",
                "/summary",
                "/actions/0/what",
                "/risk",
                "/risk/identified"
            })
    void everyRequiredPartIsAskedFor(String pointer) {
        deciding(contact().without(pointer)).blames(pointer);
    }

    @Test
    void anAnonymousCallerIsNotKnownWithTheReason() {
        deciding(contact().with("/people", "{'notGiven': 'not-known', 'reason': 'The caller gave no name'}"))
                .assertRecorded();
        deciding(contact().with("/people", "[]")).blames("/people");
    }

    @Test
    void whatTheChildSaidIsKeptVerbatim() {
        Contact content = deciding(
                        contact()
                                .with(
                                        "/words",
                                        "[{'words': 'I missed the bus', 'language': 'en', 'heardBy': 'Rhys Bowen', 'through': 'telephone'}]"))
                .event(ContactRecorded.class)
                .content();

        assertThat(content.words().given().orElseThrow().get(0).words()).isEqualTo("I missed the bus");
        deciding(contact().with("/words", "[{'words': ' ', 'language': 'en', 'heardBy': 'Rhys'}]"))
                .blames("/words/0/words");
    }

    @Test
    void aContactEndsAfterItBeginsAndNotInTheFuture() {
        deciding(contact().with("/end", "2026-10-05T10:59:00+01:00")).blames("/end");
        deciding(contact().with("/end", "2026-10-06T10:59:00+01:00")).blames("/end");
    }

    @Test
    void aContactMayFollowUpAnEntryOfTheSameChildOnly() {
        given.after(contacted(contact()));

        deciding(contact().with("/circumstances", "{'links': [{'rel': 'follows-up', 'entry': '" + mias(1) + "'}]}"))
                .assertRecorded();
        deciding(contact()
                        .with(
                                "/circumstances",
                                "{'links': [{'rel': 'follows-up', 'entry': '" + Given.TOM + ".1'}, {}]}"))
                .blames("/circumstances/links/0/entry", "/circumstances/links/1/entry", "/circumstances/links/1/rel");
    }

    @Test
    void anEmptyTextIsNoText() {
        deciding(contact().with("/summary", "")).blames("/summary");
        deciding(contact().with("/analysis", "[]")).blames("/analysis");
        deciding(
                        contact()
                                .with(
                                        "/summary",
                                        "[{'kind': 'fact', 'text': 'Rang'}, {'kind': 'opinion', 'whose': 'Jo Hart', 'text': ''}]"))
                .blames("/summary/1/text");
    }

    @Test
    void anOpinionAndAQuotationAreSomebodys() {
        deciding(
                        contact()
                                .with(
                                        "/summary",
                                        "[{'kind': 'opinion', 'text': 'Late'}, {'kind': 'quote', 'text': 'Late!', 'language': '1'}]"))
                .blames("/summary/0/whose", "/summary/1/whose", "/summary/1/language");
    }

    private Then deciding(Body<Contact> contact) {
        return given.when(contacted(contact));
    }
}
