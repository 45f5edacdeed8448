package org.runningrecord.command.assessmentsignoff;

import org.junit.jupiter.api.Test;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.events.content.AssessmentSignOff;

/** Rhys wrote the assessment; Dawn manages him. */
class SignOffTest {

    private final Example<AssessmentSignOff> example = Example.of(Kinds.of(AssessmentSignOff.class));

    @Test
    void aManagerWhoDidNotWriteItRecordsIt() {
        example.given().by(Given.DAWN).when(example.command()).assertRecorded();
    }

    @Test
    void whoeverWroteItDoesNotRecordThatSomebodyElseSignedItOff() {
        example.given().by(Given.RHYS).when(example.command()).blames("/signedOff");
    }
}
