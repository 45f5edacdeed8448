package org.runningrecord.command.form;

import static org.runningrecord.command.form.Condition.is;

import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Basis;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Restriction;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.Sharing;
import org.runningrecord.events.value.Source;
import org.runningrecord.events.value.StrengthsAndRisks;

/** The forms of what many kinds of entries have in common. */
public final class Parts {

    public static final String RISK_QUESTION =
            "Say whether harm or injury occurred, or potential harm or risk was identified";

    public static final Form<Practitioner> PRACTITIONER = Form.of(Practitioner.class)
            .asks("id", "Give the person's id")
            .asks("name", "Give the person's name")
            .asks("role", "Give the person's role")
            .asks("team", "Give the person's team");

    /** Family Service guidance, 5b. */
    public static final Form<Risk> RISK = Form.of(Risk.class)
            .asks("identified", RISK_QUESTION)
            .asksWhere(is("identified", true), "what", "Say what the harm or risk is")
            .may("when", "When it was identified")
            .never(
                    is("identified", false),
                    "what",
                    "This says that no harm or risk was identified, and yet what it was")
            .never(
                    is("identified", false),
                    "when",
                    "This says that no harm or risk was identified, and yet when it was");

    public static final Form<PersonPresent> PERSON = Form.of(PersonPresent.class)
            .asks("name", "Name the person")
            .asks("relationship", "Say who this is to the child");

    public static final Form<Quotation> QUOTATION = Form.of(Quotation.class)
            .asks("words", "Give the words as they were said", Values.WORDS)
            .asks("language", "Give the language as a tag such as en, cy or pl", Values.LANGUAGE)
            .asks("heardBy", "Say who heard the words")
            .may("through", "The interpreter or the method, where there was one")
            .may(
                    "translation",
                    "The words in another language, beside those that were said",
                    Form.of(Quotation.Translation.class)
                            .asks("words", "Give the translated words", Values.WORDS)
                            .asks("language", "Give the language as a tag such as en, cy or pl", Values.LANGUAGE)
                            .asks("by", "Say who translated the words"));

    /** Actions get their ids from the service; an amended entry names those it has by the ids they were given. */
    public static final Form<AgreedAction> ACTION = Form.of(AgreedAction.class)
            .may("id", "Leave this out: the service gives actions their ids")
            .asks("what", "Say what will be done")
            .asks("byWhom", "Say who will do it")
            .may("byWhen", "By when", Values.ANY_TIME)
            .holds(
                    "/id",
                    "The service gives actions their ids",
                    (action, on) -> action.id() == null || on.state().holdsAction(action.id()));

    public static final Form<Sharing> SHARING =
            Form.of(Sharing.class).asks("reason", "Say why this is to stand on the records of the other children too");

    /** A file, as its upload answered. */
    public static final Form<FileReference> FILE = Form.of(FileReference.class)
            .asks("sha256", "Give the hash that the upload answered", Values.FILE_HASH)
            .asks("type", "Give the type that the upload answered", Values.FILE_TYPE)
            .asks("size", "Give the size that the upload answered, in bytes", Values.BYTES);

    static final Form<Source> SOURCE = Form.of(Source.class)
            .asks("agency", "Name the agency or family member who told it")
            .may("person", "Who told it")
            .may("role", "In what role");

    static final Form<Link> LINK = Form.of(Link.class)
            .asks("rel", "Say what kind of link this is")
            .asks("entry", "Say which entry this links to")
            .may("certainty", "Of evidence: how certain it is")
            .may("comment", "What the other entry shows, or where two accounts differ")
            .holds("/rel", "The service itself links the entries it makes of one event", (link, on) -> !link.made());

    public static final Form<Circumstances> CIRCUMSTANCES = Form.of(Circumstances.class)
            .may("carriedOutBy", "Who did or witnessed it, where that is somebody else")
            .may("known", "When the service learned of it, where that was later")
            .may("source", "Who told it, where it is not what you did or saw yourself", SOURCE)
            .may(
                    "late",
                    "Why this is recorded late",
                    Form.of(Circumstances.LateRecording.class)
                            .asks("reason", "Say why this is recorded late")
                            .asks("notes", "Say whether there are notes: none, handwritten or device"))
            .may("links", "Links to other entries of this record", LINK);

    /** Hillingdon briefing, section 3 (data breaches); UK GDPR, article 18. */
    public static final Form<Restriction> RESTRICTION = Form.of(Restriction.class)
            .asks("reason", "Say why only some may read it")
            .asks("readers", "Name the roles or the people who may read it all the same")
            .may("review", "When it is looked at again whether this is still needed", Values.ANY_TIME);

    /** Friend not foe, paragraphs 63 and 64. */
    public static final Form<Basis> BASIS = Form.of(Basis.class)
            .asks("input", "Say what kind of thing this rests on")
            .asks("shows", "Say what it shows")
            .asks("certainty", "Say how certain this is: clearly-evidenced, likely or uncertain")
            .may("entry", "The entry it stands in");

    /** Friend not foe, paragraph 65: the two whys, and decisions not to act. */
    public static final Form<Decision> DECISION = Form.of(Decision.class)
            .asks("decided", "Say what was decided")
            .asks("toAct", "Say whether this is a decision to act, or not to act")
            .asks("why", "Say why this was decided")
            .asks(
                    "alternatives",
                    "Say which other courses there were, and why they were not possible",
                    Form.of(Decision.Alternative.class)
                            .asks("course", "Say what else could have been done")
                            .asks("whyNot", "Say why that was not possible"))
            .may("basis", "What it rests on: show your working", BASIS)
            .may("by", "Who decided, where that was not you");

    /** Friend not foe, principle 6; audit tips, Disability 3. */
    public static final Form<Perspectives> PERSPECTIVES = Form.of(Perspectives.class)
            .asks(
                    "views",
                    "Say who sees it how",
                    Form.of(Perspectives.View.class)
                            .asks("who", "Say whose view this is")
                            .asks("relationship", "Say who this is to the child")
                            .asks("view", "Say how they see it")
                            .may("standing", "Whether they agree"))
            .asks(
                    "notConsulted",
                    "Say who was not consulted, and why",
                    Form.of(Perspectives.NotConsulted.class)
                            .asks("who", "Say who was not consulted")
                            .asks("relationship", "Say who this is to the child")
                            .asks("why", "Say why they were not consulted"))
            .may("disagreement", "Where people do not agree, and how that was talked over")
            .asksWhere(Condition.given("disagreement"), "weighting", "Say how what people said was weighed");

    /** Friend not foe, principle 3. */
    public static final Form<StrengthsAndRisks> STRENGTHS_AND_RISKS = Form.of(StrengthsAndRisks.class)
            .asks("strengths", "Say what the strengths are")
            .asks(
                    "priorityRisks",
                    "Say which risks matter most",
                    Form.of(StrengthsAndRisks.PriorityRisk.class)
                            .asks("risk", "Say what the risk is")
                            .may("managed", "How it is managed safely"));

    private Parts() {}
}
