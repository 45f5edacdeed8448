package org.runningrecord.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.DocumentEvent.DocumentReferenced;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.value.FileReference;

class DocumentTemplateTest {

    private static final FileReference SCAN = new FileReference("a".repeat(64), "application/pdf", 4_711L);
    private static final FileReference PHOTO = new FileReference("b".repeat(64), "image/jpeg", 12L);

    private final Example<DocumentReference> example = Example.of(Kinds.of(DocumentReference.class));
    private final Given given = example.given().uploaded(SCAN).uploaded(PHOTO);

    @Test
    void takesAFileThatWasUploadedUpIntoTheRecord() {
        DocumentReferenced event = when(uploaded(SCAN)).event(DocumentReferenced.class);

        assertThat(event.content().file()).isEqualTo(SCAN);
        assertThat(event.content().occurred().toString()).isEqualTo("2026-10-12");
    }

    @Test
    void aFileThatWasNotUploadedIsRefused() {
        assertThat(pointers(uploaded(new FileReference("c".repeat(64), "application/pdf", 4_711L))))
                .containsExactly("/file/sha256");
    }

    @Test
    void aFileIsReferredToAsWhatItIs() {
        assertThat(pointers(uploaded(new FileReference(SCAN.sha256(), "image/png", 4_712L))))
                .containsExactlyInAnyOrder("/file/type", "/file/size");
    }

    @Test
    void whatIsNoHashNoTypeAndNoSizeIsAskedForAgain() {
        assertThat(pointers(uploaded(new FileReference("../../etc/passwd", "text/html", 0L))))
                .containsExactlyInAnyOrder("/file/sha256", "/file/type", "/file/size");
        assertThat(pointers(body().without("/elsewhere").with("/file", "{}")))
                .containsExactlyInAnyOrder("/file/sha256", "/file/type", "/file/size");
    }

    @Test
    void eitherAFileOrWhereItIsHeldAndNotBoth() {
        assertThat(pointers(body().without("/elsewhere"))).containsExactly("/elsewhere");
        assertThat(pointers(body().with("/file", json(SCAN)))).containsExactly("/elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "e-mail"})
    void correspondenceIsAPdf(String kind) {
        assertThat(pointers(uploaded(PHOTO).with("/documentKind", kind))).containsExactly("/file/type");
        when(uploaded(SCAN).with("/documentKind", kind)).assertRecorded();
    }

    @ParameterizedTest
    @CsvSource({
        "photograph, true",
        "drawing, true",
        "artefact, true",
        "life-story, true",
        "report, false",
        "court-order, false"
    })
    void whetherItBelongsToTheChildsStoryIsAskedOfWhatAChildMayHaveMade(String kind, boolean asked) {
        assertThat(pointers(body().with("/documentKind", kind))).isEqualTo(asked ? List.of("/childsStory") : List.of());
    }

    @Test
    void aPhotographOfDirectWorkBelongsToItsVisitAndADrawingIsByTheChild() {
        given.after(Body.recorded(Body.visit()));
        long visit = given.state(Given.MIA).version();

        DocumentReferenced event = when(uploaded(PHOTO)
                        .with("/documentKind", "drawing")
                        .with("/childsStory", Boolean.TRUE)
                        .with("/madeBy", "{'name': 'Mia', 'relationship': 'the child'}")
                        .with("/belongsTo", Given.mias(visit).toString()))
                .event(DocumentReferenced.class);

        assertThat(event.content().belongsTo()).isEqualTo(Given.mias(visit));
        assertThat(event.content().madeBy().relationship()).isEqualTo("the child");
        assertThat(pointers(body().with("/belongsTo", Given.mias(99).toString())))
                .containsExactly("/belongsTo");
    }

    @Test
    void anAmendmentIsHeldToTheSame() {
        given.after(example.command(uploaded(SCAN).read()));

        assertThat(amended("{'file': " + json(PHOTO) + "}").faults()).isEmpty();
        assertThat(amended("{'file': {'size': 12}}").faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/changes/file/size");
    }

    private Then amended(String changes) {
        AmendNote.Body body = new AmendNote.Body(AmendmentKind.CORRECTION, "The wrong page", Body.json(changes));
        return given.when(
                new AmendNote(Given.MIA, Given.mias(given.state(Given.MIA).version()), body), Kinds.AMENDING);
    }

    private Body<DocumentReference> body() {
        return example.body();
    }

    private Body<DocumentReference> uploaded(FileReference file) {
        return body().without("/elsewhere").with("/file", json(file));
    }

    private static String json(FileReference file) {
        return "{'sha256': '%s', 'type': '%s', 'size': %d}".formatted(file.sha256(), file.type(), file.size());
    }

    private Then when(Body<DocumentReference> body) {
        return given.when(example.command(body.read()));
    }

    private List<String> pointers(Body<DocumentReference> body) {
        return when(body).faults().stream().map(fault -> fault.pointer()).toList();
    }
}
