package org.runningrecord.command.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;

/** Decides visits. */
public final class VisitDecider {

    private VisitDecider() {}

    public static List<RecordEvent> decide(RecordVisit command, CaseState state, DecisionContext context) {
        new VisitRules(context, command.record()).check(command.visit(), state);
        if (!context.faults().all().isEmpty()) {
            return List.of();
        }
        EntryId entry = state.nextEntry();
        Visit visit = asOn(entry, command.visit(), context);
        return List.of(new VisitRecorded(entry, context.recorded(), visit, context.judge("visit", visit)));
    }

    /** The visit as it stands on one child's record: siblings with a record of their own have their part there, and are linked from here. */
    private static Visit asOn(EntryId entry, Visit visit, DecisionContext context) {
        List<ChildVisited> children = visit.children().stream()
                .filter(child -> child.record() == null || child.record().equals(entry.record()))
                .toList();
        List<AgreedAction> actions = IntStream.range(0, visit.actions().size())
                .mapToObj(i -> visit.actions().get(i).withId(entry + "-" + (i + 1)))
                .toList();
        Circumstances said = visit.circumstances();
        Circumstances circumstances = new Circumstances(
                said.carriedOutBy() == null ? context.author() : said.carriedOutBy(),
                said.known(),
                said.source(),
                said.late(),
                withSiblings(said.links(), entry.record(), context));
        return visit.onRecord(children, actions, circumstances);
    }

    private static List<Link> withSiblings(List<Link> links, RecordId record, DecisionContext context) {
        List<Link> all = new ArrayList<>(links);
        context.entries().values().stream()
                .filter(entry -> !entry.record().equals(record))
                .sorted(Comparator.comparing(EntryId::toString))
                .forEach(entry -> all.add(new Link(Link.Rel.SAME_VISIT, entry)));
        return all;
    }
}
