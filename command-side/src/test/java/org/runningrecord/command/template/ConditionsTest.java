package org.runningrecord.command.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.events.content.Content;

/** What is asked for only where something else was said. */
class ConditionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "direct-session       | /outcome          | {'metItsAims': false}                    | /outcome/whyNot /outcome/differently",
                "direct-session       | /outcome          | {'metItsAims': true}                     |",
                "direct-session       | /children         | [{'seen': false}]                        | /children/0/whyNotSeen",
                "direct-session       | /children         | [{'seen': true}]                         | /children/0/seenAlone",
                "direct-session       | /children         | [{'seen': true, 'seenAlone': false}]     | /children/0/whyNotSeenAlone",
                "intervention-session | /reason           | without                                  | /reason",
                "intervention-session | /actions          | [{'what': 'Chart', 'byWhom': 'Dad'}]     | /actions/0/byWhen",
                "supervision          | /held             | {'status': 'cin', 'by': 'early-help-worker'} | /held/supervisedByStatutoryManager",
                "supervision          | /held             | {'status': 'cp', 'by': 'early-help-worker'}  |",
                "supervision          | /held             | {'status': 'cin', 'by': 'early-help-worker', 'supervisedByStatutoryManager': false} | /held/why",
                "supervision          | /heartOfTheMatter | {}                                       | /heartOfTheMatter/workingTowards /heartOfTheMatter/workingWell /heartOfTheMatter/worriedAbout /heartOfTheMatter/whatNeedsToHappen /heartOfTheMatter/whereWeAre /heartOfTheMatter/whereWeWantToBe",
                "management-decision  | /decided          | [{'decided': 'No', 'toAct': false}]      | /decided/0/why /decided/0/alternatives",
                "management-decision  | /strengthsAndRisks | {'priorityRisks': [{}]}                 | /strengthsAndRisks/strengths /strengthsAndRisks/priorityRisks/0/risk",
                "anchor-analysis      | /basis            | [{'input': 'hunch'}]                     | /basis/0/shows /basis/0/certainty",
                "anchor-analysis      | /perspectives     | {'views': [{}], 'notConsulted': [{}], 'disagreement': 'Whether'} | /perspectives/views/0/who /perspectives/views/0/relationship /perspectives/views/0/view /perspectives/notConsulted/0/who /perspectives/notConsulted/0/relationship /perspectives/notConsulted/0/why /perspectives/weighting",
                "court-appearance     | /orders           | [{}]                                     | /orders/0/order",
                "court-appearance     | /end              | 2026-10-14                               | /end",
                "document             | /index            | []                                       | /index",
                "document             | /provider         | {}                                       | /provider/name /provider/role",
                "document             | /elsewhere        | {}                                       | /elsewhere/system /elsewhere/reference",
                "contingency-plan     | /scenarios        | [{}]                                     | /scenarios/0/whatIf /scenarios/0/then /scenarios/0/who",
                "assessment           | /childsVoice      | {}                                       | /childsVoice/directWork",
                "assessment           | /otherChecks      | [{}]                                     | /otherChecks/0/agency /otherChecks/0/asked",
                "assessment           | /factors          | [{}]                                     | /factors/0/of /factors/0/category",
                "assessment-sign-off  | /signedOff        | false                                    | /whyNot",
                "assessment-sign-off  | /whyNot           | Too short                                | /whyNot",
                "assessment-sign-off  | /manager          | {'id': 'w-1', 'name': 'Rhys', 'role': 'manager', 'team': 'East'} | /manager",
                "life-event           | /type             | legal-status                             | /section",
                "life-event           | /circumstances    | without                                  | /circumstances/source",
                "life-event           | /end              | 2020                                     | /end",
                "about-me             | /howIncluded      | without                                  | /howIncluded",
                "relationship         | /type             | professional                             | /detail",
                "child-details        | /language         | {'first': 'cy'}                          | /language/spoken /language/activeOffer",
                "care-plan            | /steps            | [{}]                                     | /steps/0/change /steps/0/doing /steps/0/who /steps/0/byWhen",
                "pathway-plan         | /newSince         | without                                  | /newSince",
                "outcome              | /whatMatters      | without                                  | /whatMatters",
                "review-summary       | /emerged          | [{}]                                     | /emerged/0/what /emerged/0/sort",
                "outcome-review       | /contributions    | [{}]                                     | /contributions/0/who /contributions/0/what",
                "mash-decision        | /gaps             | [{}]                                     | /gaps/0/what /gaps/0/agency"
            })
    void isAskedFor(String kind, String pointer, String value, String blamed) {
        Then then = with(Example.of(Kinds.TEMPLATES.of(kind)), pointer, value);

        assertThat(then.faults().stream().map(fault -> fault.pointer()))
                .containsExactlyInAnyOrder(blamed == null ? new String[0] : blamed.split(" "));
    }

    @Test
    void whatIsNotUploadedSaysWhyAndWhatIsDoesNot() {
        Example<?> email = Example.of(Kinds.TEMPLATES.of("email"));

        assertThat(without(email, "/whyNotUploaded").faults()).hasSize(1);
        assertThat(with(email, "/uploaded", "true").faults()).hasSize(1);
    }

    private static <C extends Content> Then with(Example<C> example, String pointer, String value) {
        if (value.equals("without")) {
            return without(example, pointer);
        }
        Object json = value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
        Given given = example.given();
        return given.when(example.command(example.body().with(pointer, json).read()));
    }

    private static <C extends Content> Then without(Example<C> example, String pointer) {
        return example.given()
                .when(example.command(example.body().without(pointer).read()));
    }
}
