package org.runningrecord.command.form;

import static org.runningrecord.command.form.Condition.given;
import static org.runningrecord.command.form.Condition.is;
import static org.runningrecord.command.form.Condition.not;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runningrecord.events.content.ChildPart;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Statements;

/** What an entry says of single children, and that one child's words do not come onto another's record. */
public final class Children {

    static final int MOST = 30;

    private static final String ELSEWHERE =
            "Put what one child said under that child in children; here it would stand on every child's record";
    /** What {@link #check} holds an entry to. */
    public static final String SAY = "Each child is named once. Of an entry for several records: " + ELSEWHERE;

    /** One child in an entry that several children share. */
    public static final Form<ChildPart> PART = Form.of(ChildPart.class)
            .may("record", "The child's record; leave it out for the child whose record this is")
            .may("name", "The child's name, for a child without a record")
            .may("seen", "Whether {who} was seen")
            .asksWhere(is("seen", false), "whyNotSeen", "Say why {who} was not seen")
            .never(is("seen", true), "whyNotSeen", "This says that the child was seen, and why not")
            .asksWhere(is("seen", true), "seenAlone", "Say whether {who} was seen alone")
            .never(
                    is("seen", false).and(is("seenAlone", true)),
                    "seenAlone",
                    "A child who was not seen was not seen alone")
            .asksWhere(
                    is("seenAlone", false).and(not(is("seen", false))),
                    "whyNotSeenAlone",
                    "Say why {who} was not seen alone")
            .never(is("seenAlone", true), "whyNotSeenAlone", "This says that the child was seen alone, and why not")
            .may("words", "What {who} said, as it was said")
            .may("about", "What is said about {who} only")
            .may("risk", "Harm or risk to {who} alone")
            .may("shared", "Why this part is to stand on the records of the other children too")
            .holds(
                    "",
                    "Say something of the child here, or leave the child out",
                    (part, on) -> given("seen")
                                    .or(given("words"))
                                    .or(given("about"))
                                    .or(given("risk"))
                                    .holds()
                                    .test(part)
                            || part.record() != null);

    private Children() {}

    /** Each child once; and where the entry goes onto several records, what one child said stands with that child. */
    public static void check(ForChildren content, Examination on) {
        List<? extends Part> children = content.children();
        Set<RecordId> named = new HashSet<>();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).record() != null && !named.add(children.get(i).record())) {
                on.fault("/children/" + i + "/record", "This child is named twice");
            }
        }
        named.add(on.addressed());
        if (named.size() > 1) {
            Statements.in((Record) content, (pointer, said) -> {
                if (!pointer.startsWith("/children/") && childsWords(said)) {
                    on.fault(pointer, ELSEWHERE);
                }
            });
        }
    }

    private static boolean childsWords(Object said) {
        return said instanceof Quotation
                || said instanceof Narrative text
                        && text.segments().stream().anyMatch(segment -> segment.kind() == SegmentKind.OWN_WORDS);
    }
}
