package org.runningrecord.command.misfiling;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.assessmentsignoff.AssessmentSignOffTemplate;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.personfactend.Endable;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.AssessmentSignOff;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** What can be moved to another record, and what has to be said with it. */
final class Movable {

    private static final String ABOUT = "/about";

    private Movable() {}

    static void check(Content content, MisfileEntry command, CaseState from, CaseState right, DecisionContext context) {
        refuse(content, right.record());
        Needs needs = Needs.of(content).orElse(null);
        @Nullable EntryId about = command.body().about();
        if (needs == null || about == null) {
            asked(needs, about, context);
        } else if (needs.planned()) {
            if (right.plan(about) == null) {
                context.faults().add(ABOUT, "There is no such planned visit on the right record");
            }
        } else if (sameKind(about, needs.kind(from), right, context)) {
            fits(content, about, right, new Checks(context));
        }
    }

    /** What is asked of an entry in the light of the one that it is about is asked again of the one there. */
    private static void fits(Content content, EntryId about, CaseState right, Checks checks) {
        if (content instanceof PersonFactEnd end) {
            PersonFactEnd there = Copy.of(end, Map.of("about", about));
            Endable.once(there, ABOUT, right, checks);
            Endable.after(there, ABOUT, right, checks);
        }
        if (content instanceof AssessmentSignOff signed) {
            AssessmentSignOffTemplate.notTheAuthor(signed, ABOUT, right.entry(about), checks);
        }
    }

    private static void asked(@Nullable Needs needs, @Nullable EntryId about, DecisionContext context) {
        if (needs != null) {
            context.faults()
                    .add(ABOUT, "This is about another entry or a planned visit; name the one on the right record");
        } else if (about != null) {
            context.faults().add(ABOUT, "This is about no other entry");
        }
    }

    private static boolean sameKind(EntryId about, String kind, CaseState right, DecisionContext context) {
        String named = StillThere.entry(about, right).kind();
        if (!named.equals(kind)) {
            context.faults().add(ABOUT, "This is about a " + kind + "; the one you name is a " + named);
        }
        return named.equals(kind);
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
