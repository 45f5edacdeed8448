package org.runningrecord.command.template;

import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.value.Narrative;

/** Words in the first person, and details of the child: what is asked beside them in the light of what is on file. */
class OwnWordsTest {

    private static final Body<Contact> RISK = Body.contact().with("/risk", "{'identified': true, 'what': 'A bruise'}");

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "about-me", "one-page-profile"})
    void aSafeguardingNoteStandsBesideThemWhereRiskIsOnFile(String kind) {
        Example<?> example = Example.of(Kinds.TEMPLATES.of(kind));
        without(example, "/safeguardingNote").assertRecorded();

        risk(example.given());

        without(example, "/safeguardingNote").blames("/safeguardingNote");
        without(example, "/nothing").assertRecorded();
        with(example, "/words", "{'notGiven': 'not-done', 'reason': 'Asleep'}").assertRecorded();
    }

    @Test
    void riskThatWasMisfiledIsNotThisChilds() {
        Example<?> example = Example.of(Kinds.TEMPLATES.of("outcome"));
        risk(example.given());
        Acts.after(example.given(), "misfiling", mias(1));

        without(example, "/safeguardingNote").assertRecorded();
    }

    @Test
    void atLeastOneDetailOfTheChildIsGiven() {
        Example<ChildDetails> example = Example.of(Kinds.of(ChildDetails.class));
        Body<ChildDetails> nothing = example.body()
                .without("/names")
                .without("/disabilities")
                .without("/communicationNeeds")
                .without("/language");

        example.given().when(example.command(nothing.read())).blames("");
        for (String field : new String[] {"/gender", "/ethnicity"}) {
            example.given()
                    .when(example.command(nothing.with(field, "As told").read()))
                    .assertRecorded();
        }
        example.given()
                .when(example.command(nothing.with("/sex", "female").read()))
                .assertRecorded();
    }

    @Test
    void whatIsSoOfAPersonEndsOnceAndNotBeforeItBegan() {
        Example<PersonFactEnd> end = Example.of(Kinds.of(PersonFactEnd.class));
        end.given().when(end.command(end.body().with("/ended", "2010").read())).blames("/ended");
        end.given().after(end.command());
        end.given().when(end.command()).blames("/about");

        long ending = end.given().state(Given.MIA).version();
        end.given()
                .onFile(new EntryMisfiled(
                        mias(ending), 1, end.given().recorded(), mias(99), Narrative.of("Of another child"), null));
        end.given().when(end.command()).assertRecorded();
    }

    private static void risk(Given given) {
        given.after(Body.contacted(RISK));
    }

    private static <C extends Content> Then without(Example<C> example, String pointer) {
        return example.given()
                .when(example.command(example.body().without(pointer).read()));
    }

    private static <C extends Content> Then with(Example<C> example, String pointer, String value) {
        return example.given()
                .when(example.command(example.body()
                        .without("/safeguardingNote")
                        .with(pointer, value)
                        .read()));
    }
}
