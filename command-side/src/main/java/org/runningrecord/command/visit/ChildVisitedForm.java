package org.runningrecord.command.visit;

import static org.runningrecord.command.form.Condition.is;
import static org.runningrecord.command.form.Condition.not;
import static org.runningrecord.command.form.Condition.notGiven;

import org.runningrecord.command.form.Condition;
import org.runningrecord.command.form.Form;
import org.runningrecord.events.content.ChildVisited;

/** Whether each child was seen, and seen alone, and if not why not; and the child's own words (Hillingdon briefing, section 4). */
final class ChildVisitedForm {

    private static final Condition SEEN = not(is("seen", false));

    static final Form<ChildVisited> ANYWHERE = Form.of(ChildVisited.class)
            .may("record", "The child's record; leave it out for the child whose record this is")
            .may("name", "The child's name; for a child without a record, instead of it")
            .asks("seen", "Say whether {who} was seen")
            .asksWhere(is("seen", false), "whyNotSeen", "Say why {who} was not seen")
            .never(is("seen", true), "whyNotSeen", "This says that the child was seen, and why not")
            .asksWhere(SEEN, "seenAlone", "Say whether {who} was seen alone")
            .never(
                    is("seen", false).and(is("seenAlone", true)),
                    "seenAlone",
                    "A child who was not seen was not seen alone")
            .asksWhere(SEEN.and(is("seenAlone", false)), "whyNotSeenAlone", "Say why {who} was not seen alone")
            .never(is("seenAlone", true), "whyNotSeenAlone", "This says that the child was seen alone, and why not")
            .may("bedroomSeen", "Whether the bedroom of {who} was seen")
            .asksWhere(SEEN, "words", "Give the own words of {who}")
            .asksWhere(
                    SEEN.and(notGiven("words")), "observed", "Where no words were said, say what was observed of {who}")
            .asksWhere(
                    SEEN.and(notGiven("words")), "communicated", "Where no words were said, say how {who} communicates")
            .may("directWork", "What was done together, and what it showed")
            .may("spokenTo", "With whom {who} was spoken to")
            .may("about", "What is said about {who} only")
            .may("risk", "Harm or risk to {who} alone")
            .may("shared", "Why this part is to stand on the records of the other children too")
            .holds(
                    "/name",
                    "Give the child's record, or for a child without one the name",
                    (child, on) -> child.record() != null || child.name() != null);

    /** Where the child lives, the bedroom is asked about. */
    static final Form<ChildVisited> AT_HOME =
            ANYWHERE.asksWhere(SEEN, "bedroomSeen", "Say whether the bedroom of {who} was seen");

    private ChildVisitedForm() {}
}
