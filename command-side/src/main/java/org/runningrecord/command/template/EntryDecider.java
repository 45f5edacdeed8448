package org.runningrecord.command.template;

import java.util.Comparator;
import java.util.List;
import org.runningrecord.command.decision.Completion;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;

/** Decides every kind of entry in the same way: it says what its template asks for, each child's record gets its part, and it is judged against the clock. */
public final class EntryDecider<C extends Content> implements Decider<RecordEntry<C>> {

    private final Template<C> template;

    public EntryDecider(Template<C> template) {
        this.template = template;
    }

    @Override
    public List<RecordEvent> decide(RecordEntry<C> command, CaseState state, DecisionContext context) {
        About.mustExist(command.content(), template, state);
        template.check(command.content(), command.record(), state, context);
        OpenActions.mustBeReviewed(command.content(), state, context);
        if (!context.sound()) {
            return List.of();
        }
        RecordEvent trace = template.trace(command.content(), state, context);
        if (trace != null) {
            return List.of(trace);
        }
        StillThere.recordAt(
                command.content().occurred(), state, context.policy().zone());
        EntryId entry = state.nextEntry();
        C content = Completion.of(
                template.completed(part(command.content(), state), state, context),
                entry,
                context,
                others(command.content(), entry, context));
        return List.of(template.event(entry, content, context.judge(template.kind(), content), state, context));
    }

    @SuppressWarnings("unchecked")
    private C part(C content, CaseState state) {
        return content instanceof ForChildren several ? (C) several.on(state.record()) : content;
    }

    /** The other children's entries of the same event, which this one is linked to. */
    private static List<Link> others(Content content, EntryId entry, DecisionContext context) {
        if (!(content instanceof ForChildren)) {
            return List.of();
        }
        Link.Rel rel = content instanceof Visit ? Link.Rel.SAME_VISIT : Link.Rel.SAME_EVENT;
        return context.entries().values().stream()
                .filter(other -> !other.record().equals(entry.record()))
                .sorted(Comparator.comparing(EntryId::toString))
                .map(other -> new Link(rel, other))
                .toList();
    }
}
