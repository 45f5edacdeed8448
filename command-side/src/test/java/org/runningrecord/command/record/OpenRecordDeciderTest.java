package org.runningrecord.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.runningrecord.command.Body.child;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.submission.Bodies;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

class OpenRecordDeciderTest {

    @Test
    void aRecordIsOpenedWithIdentifiersInTheOneFormInWhichTheyAreCompared() {
        RecordOpened opened = open(child());

        assertThat(opened.record()).isEqualTo(Given.MIA);
        assertThat(opened.child().identifiers())
                .extracting(Identifier::value)
                .containsExactly("C-10482", "9434765919", "B801200005001");
    }

    @Test
    void neitherAUpnNorAnNhsNumberIsRequired() {
        open(child().with("/identifiers", "[]").without("/languages").without("/communicationNeeds"));
    }

    @Test
    void anUnbornChildHasAFamilyNameAndAnExpectedDate() {
        Body<Child> unborn = child().with("/names", "[{'kind': 'legal', 'family': 'Thorne'}]")
                .with("/identifiers", "[]")
                .with("/birth", "{'status': 'expected', 'certainty': 'estimated', 'date': '2027-03'}");

        open(unborn);
        refused(unborn.with("/birth/date", "2027-09"), "/birth/date");
        refused(unborn.with("/birth/status", "born"), "/birth/date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/names/0/kind",
                "/names/0/family",
                "/birth",
                "/birth/status",
                "/birth/certainty",
                "/birth/date",
                "/identifiers/0/scheme",
                "/identifiers/0/value",
                "/identifiers/0/authority"
            })
    void everyRequiredPartIsAskedFor(String pointer) {
        refused(child().without(pointer), pointer);
    }

    @Test
    void aChildIsKnownByANameOrByAnIdentifier() {
        open(child().without("/names"));
        refused(child().without("/identifiers").without("/names"), "/names");
    }

    @Test
    void aDateOfBirthIsADateAndWhatIsConfirmedIsADay() {
        refused(child().with("/birth/date", "2017-02-14T03:00:00Z"), "/birth/certainty", "/birth/date");
        refused(child().with("/birth/date", "2017-02"), "/birth/certainty");
        open(child().with("/birth/date", "2017-02~").with("/birth/certainty", "estimated"));
    }

    @Test
    void aDisputedDateNamesWhatOthersSay() {
        Body<Child> disputed = child().with("/birth/certainty", "disputed");

        refused(disputed, "/birth/otherDates");
        refused(disputed.with("/birth/otherDates", "[{'date': '2016'}]"), "/birth/otherDates/0/accordingTo");
        open(disputed.with("/birth/otherDates", "[{'date': '2016', 'accordingTo': 'The Home Office'}]"));
    }

    @Test
    void anIdentifierIsGivenOnceAndOnlyWithAnIssuerWhereItNeedsOne() {
        refused(child().with("/identifiers/1", "{'scheme': 'upn', 'value': ' b801200005001 '}"), "/identifiers/2");
        refused(child().with("/identifiers/1/authority", "891"), "/identifiers/1/authority");
    }

    @Test
    void thereAreNotMoreNamesLanguagesAndIdentifiersThanAChildHas() {
        String name = "{'kind': 'legal', 'family': 'Thorne'}";
        String identifier = "{'scheme': 'other', 'authority': 'Clinic', 'value': '%d'}";

        open(child().with("/languages", many("'en'", 10)).with("/names", many(name, 20)));
        refused(child().with("/languages", many("'en'", 11)), "/languages");
        refused(child().with("/names", many(name, 21)), "/names");
        open(child().with("/identifiers", many(identifier, 20)));
        refused(child().with("/identifiers", many(identifier, 21)), "/identifiers");
    }

    @Test
    void whatMayBeLeftOutIsNotLeftEmpty() {
        refused(child().with("/names/0/given", ""), "/names/0/given");
        refused(child().with("/communicationNeeds", ""), "/communicationNeeds");
    }

    @Test
    void anIdentifierIsWrittenAsItsIssuerWritesIt() {
        refused(child().with("/identifiers/1/value", "943 476 5918"), "/identifiers/1/value");
        refused(
                child().with(
                                "/identifiers/1",
                                "{'scheme': 'other', 'authority': 'Clinic', 'value': '%s'}".formatted("x".repeat(101))),
                "/identifiers/1/value");
    }

    private static String many(String one, int many) {
        return IntStream.range(0, many).mapToObj(one::formatted).collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void languagesAreTags() {
        refused(child().with("/languages", "['en', 'Polish and English']"), "/languages/1");
    }

    @Test
    void whateverStandsAtWhateverPlaceNothingCrashes() {
        Body<Child> good = child();
        good.places()
                .forEach(place -> Body.ODD.forEach(odd -> {
                    Child read = new Bodies().fit(good.with(place, odd).tree(), Child.class, new ArrayList<>());
                    if (read != null) {
                        Throwable thrown = catchThrowable(() -> OpenRecordDecider.decide(
                                new OpenRecord(Given.MIA, read),
                                Given.twoRecords().context(Map.of())));
                        assertThat(thrown == null || thrown instanceof Refused)
                                .as("%s at %s: %s", odd, place, thrown)
                                .isTrue();
                    }
                }));
    }

    private static RecordOpened open(Body<Child> child) {
        return OpenRecordDecider.decide(
                new OpenRecord(Given.MIA, child.read()), Given.twoRecords().context(Map.of()));
    }

    private static void refused(Body<Child> child, String... pointers) {
        Refused refused = catchThrowableOfType(Refused.class, () -> open(child));
        assertThat(refused).isNotNull();
        assertThat(refused.faults()).extracting(Fault::pointer).containsExactlyInAnyOrder(pointers);
    }
}
