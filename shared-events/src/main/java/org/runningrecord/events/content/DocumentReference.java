package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A document, a drawing or a photograph that belongs to the record: "include the date and the details of the person providing the information" (Family
 * Service guidance 5a).
 *
 * @param documentKind what it is
 * @param received when it came in, or was made where the service made it
 * @param dated the date that stands on it, where there is one
 * @param provider who provided it
 * @param file what was uploaded; absent where it is held elsewhere
 * @param elsewhere where it is held, where it was not uploaded
 * @param index terms it can be found by (S2: "uploaded as a PDF file and indexed")
 * @param page the page or pages this is about, where it is not about all of it
 * @param summary what it says or shows
 * @param madeBy who made it: a child's drawing is by the child
 * @param belongsTo the entry of what it was made or handed over at: the visit whose direct work was photographed (S4, section 4)
 * @param childsStory whether it belongs to the child's own story; carers look at such things when they choose (S3, page 82)
 */
public record DocumentReference(
        String headline,
        Kind documentKind,
        When received,
        @Nullable When dated,
        Answer<Provider> provider,
        @Nullable FileReference file,
        @Nullable Elsewhere elsewhere,
        List<String> index,
        @Nullable String page,
        Answer<Narrative> summary,
        @Nullable PersonPresent madeBy,
        @Nullable EntryId belongsTo,
        @Nullable Boolean childsStory,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public DocumentReference {
        index = Content.listed(index);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return received;
    }

    /** What kind of document it is. */
    public enum Kind {
        LETTER,
        E_MAIL,
        REPORT,
        ASSESSMENT,
        PLAN,
        MINUTES,
        COURT_ORDER,
        CERTIFICATE,
        PHOTOGRAPH,
        DRAWING,
        ARTEFACT,
        LIFE_STORY,
        OTHER
    }

    /**
     * Who provided it.
     *
     * @param role in which they did: mother, teacher, health visitor
     * @param agency where it came from one
     */
    public record Provider(
            String name, String role, @Nullable String agency) {}

    /**
     * Where a document is held that was not uploaded.
     *
     * @param system the document system, or the place
     * @param reference what it is found by there
     */
    public record Elsewhere(String system, String reference) {}
}
