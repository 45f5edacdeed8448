package org.runningrecord.command.misfiling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** What can be moved to another record, and what has to be said with it. */
final class Movable {

    private Movable() {}

    static void check(Content content, MisfileEntry command, CaseState from, CaseState right, DecisionContext context) {
        refuse(content, right.record());
        @Nullable EntryId about = command.body().about();
        boolean asked = content instanceof AboutEntry || content instanceof UnachievedVisit;
        if (asked == (about == null)) {
            context.faults()
                    .add(
                            "/about",
                            about == null
                                    ? "This is about another entry or a planned visit; name the one on the right record"
                                    : "This is about no other entry");
        } else if (about != null && content instanceof UnachievedVisit && right.plan(about) == null) {
            context.faults().add("/about", "There is no such planned visit on the right record");
        } else if (about != null && content instanceof AboutEntry later) {
            sameKind(about, from.entry(later.about()), right, context);
        }
    }

    private static void sameKind(EntryId about, @Nullable EntryState was, CaseState right, DecisionContext context) {
        EntryState is = StillThere.entry(about, right);
        if (was != null && !was.kind().equals(is.kind())) {
            context.faults().add("/about", "This is about a " + was.kind() + "; the one you name is a " + is.kind());
        }
    }

    private static void refuse(Content content, RecordId right) {
        if (content instanceof ImportedFact) {
            throw Refused.because(Refused.Kind.CONFLICT, "A fact of a return is moved by a corrected return");
        }
        if (content instanceof SiblingEvent) {
            throw Refused.because(Refused.Kind.CONFLICT, "Take this link off, and link the event to the right record");
        }
        if (content instanceof ForChildren several && hasIt(several, right)) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "The right record has this event already; take it off this one instead");
        }
    }

    private static boolean hasIt(ForChildren several, RecordId right) {
        List<Link> links = several.circumstances().links();
        return several.children().stream().map(Part::record).anyMatch(right::equals)
                || links.stream()
                        .anyMatch(link -> link.made() && link.entry().record().equals(right));
    }
}
