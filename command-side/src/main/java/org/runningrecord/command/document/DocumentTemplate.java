package org.runningrecord.command.document;

import static org.runningrecord.command.form.Condition.given;
import static org.runningrecord.command.form.Condition.is;
import static org.runningrecord.command.form.Condition.not;

import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Children;
import org.runningrecord.command.form.Condition;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Parts;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.DocumentEvent.DocumentReferenced;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.content.DocumentReference.Elsewhere;
import org.runningrecord.events.content.DocumentReference.Kind;
import org.runningrecord.events.content.DocumentReference.Provider;

/** A document, a drawing or a photograph, with its date and who provided it. */
public final class DocumentTemplate extends Template<DocumentReference> {

    private static final Condition MAY_BE_THE_CHILDS =
            is("documentKind", Kind.PHOTOGRAPH, Kind.DRAWING, Kind.ARTEFACT, Kind.LIFE_STORY);

    private static final Form<Provider> PROVIDER = Form.of(Provider.class)
            .asks("name", "Name the person who provided it")
            .asks("role", "Say who this is to the child, or in what role they provided it")
            .may("agency", "The agency, where it came from one");

    private static final Form<Elsewhere> ELSEWHERE = Form.of(Elsewhere.class)
            .asks("system", "Name the document system or the place where it is held")
            .asks("reference", "Say what it is found by there");

    private static final Form<DocumentReference> FORM = Form.of(DocumentReference.class)
            .asks("headline", "Give a headline")
            .asks("documentKind", "Say what kind of document this is")
            .asks("received", "Say when it was received")
            .may("dated", "The date that stands on it")
            .asks("provider", "Say who provided it", PROVIDER)
            .may("file", "The file that was uploaded, as its upload answered", Parts.FILE)
            .asksWhere(
                    not(given("file")),
                    "elsewhere",
                    "Give the file that was uploaded, or say where it is held",
                    ELSEWHERE)
            .never(given("file"), "elsewhere", "This gives a file that was uploaded, and yet where else it is held")
            .asks("index", "Give at least one term that it is found by")
            .may("page", "The page or pages this is about")
            .asks("summary", "Say what it says or shows")
            .may("madeBy", "Who made it: a child's drawing is by the child")
            .may("belongsTo", "The entry of the visit or session it was made or handed over at")
            .asksWhere(MAY_BE_THE_CHILDS, "childsStory", "Say whether it belongs to the child's own story")
            .may("children", "What is said of single children, where this is about several", Children.PART);

    public DocumentTemplate() {
        super(
                new Door(
                        "/documents",
                        "Take a document, a drawing or a photograph up into the record",
                        "Family Service guidance, 5a; supervision and audits (S2), quality assurance audits; case note briefing"
                                + " (S4), section 4; Friend not foe (S3), page 82"),
                DocumentReference.class,
                FORM,
                ReferenceDocument.class,
                ReferenceDocument::new,
                DocumentReferenced::new);
    }

    @Override
    protected void onFile(DocumentReference content, Examination on, DecisionContext context) {
        DocumentRules.check(content, on, context.uploaded());
    }
}
