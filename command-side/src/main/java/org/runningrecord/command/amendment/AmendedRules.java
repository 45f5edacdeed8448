package org.runningrecord.command.amendment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Templates;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;

/** An amended entry is held to the rules of its kind, and to what can only go wrong in an amendment. */
final class AmendedRules {

    private final Templates templates;

    AmendedRules(Templates templates) {
        this.templates = templates;
    }

    void check(EntryId entry, Content before, Content after, CaseState state, DecisionContext context) {
        Faults own = new Faults();
        actions(entry, after, own);
        if (after instanceof ForChildren several) {
            children((ForChildren) before, several, state, own);
        }
        if (after instanceof UnachievedVisit attempt
                && !((UnachievedVisit) before).planned().equals(attempt.planned())) {
            own.add(
                    "/planned",
                    "An attempt stays with the planned visit it was recorded for; say in it that it was not");
        }
        if (after instanceof Visit visit) {
            fulfils((Visit) before, visit, own);
        }
        if (!SiblingLinks.of(before).equals(SiblingLinks.of(after))) {
            own.add("/circumstances/links", "The links to children who were visited together stay as they are");
        }
        held(
                EventCatalogue.kindOf(after.getClass()),
                alone(SiblingLinks.without(after), state),
                state,
                context.amending(own, before));
        own.all().forEach(fault -> context.faults().add("/changes" + fault.pointer(), fault.detail()));
    }

    /** An action keeps the id it was given with this entry; it cannot take that of another, or of one beside it. */
    private static void actions(EntryId entry, Content after, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < after.actions().size(); i++) {
            String id = after.actions().get(i).id();
            if (id != null && (!id.startsWith(entry + "-") || !seen.add(id))) {
                faults.add(
                        "/actions/" + i + "/id",
                        "Name an action of this entry, each once; leave the id of a new one out");
            }
        }
    }

    /** One amendment says one thing about one planned visit. */
    private static void fulfils(Visit before, Visit after, Faults faults) {
        if (before.fulfils() != null
                && after.fulfils() != null
                && !before.fulfils().equals(after.fulfils())) {
            faults.add(
                    "/fulfils", "Take the planned visit out first; then name the other one in an amendment of its own");
        }
    }

    /** A sibling's part stands on the sibling's record; what its author shared stays as it was. */
    private static void children(ForChildren before, ForChildren after, CaseState state, Faults faults) {
        for (int i = 0; i < after.children().size(); i++) {
            Part part = after.children().get(i);
            if (ofAnother(part, state) && !before.children().contains(part)) {
                faults.add(
                        "/children/" + i + "/record",
                        "What is said of another child is amended on that child's record");
            }
        }
    }

    private static boolean ofAnother(Part part, CaseState state) {
        return part.record() != null && !part.record().equals(state.record());
    }

    /** What is held to the rules is what is said on this record: parts that others share have been held to them on theirs. */
    private static Content alone(Content after, CaseState state) {
        if (!(after instanceof ForChildren several)) {
            return after;
        }
        List<? extends Part> own = several.children().stream()
                .filter(part -> !ofAnother(part, state))
                .toList();
        return Copy.of(after, Map.of("children", own));
    }

    private void held(String kind, Content content, CaseState state, DecisionContext context) {
        if (!templates.has(kind)) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "A fact of a return is corrected by a return; mark what you know of it in an entry of its own");
        }
        templates.check(kind, content, state, context);
    }
}
