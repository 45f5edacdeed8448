package org.runningrecord.command.decision;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;

/** Completes what was submitted into what the record holds: actions get their ids, and it is said who carried it out. */
public final class Completion {

    private Completion() {}

    /** The content of a new entry. */
    public static <C extends Content> C of(C content, EntryId entry, DecisionContext context) {
        return of(content, entry, context, List.of());
    }

    /** The same, with more links than were submitted. */
    @SuppressWarnings("unchecked")
    public static <C extends Content> C of(C content, EntryId entry, DecisionContext context, List<Link> more) {
        for (int i = 0; i < content.actions().size(); i++) {
            if (content.actions().get(i).id() != null) {
                context.faults().add("/actions/" + i + "/id", "The service gives actions their ids");
            }
        }
        return (C) content.with(numbered(content.actions(), entry, 0), circumstances(content, context, more));
    }

    /** Gives actions that have none an id, counting on from those the entry has had before. */
    public static List<AgreedAction> numbered(List<AgreedAction> actions, EntryId entry, int before) {
        List<AgreedAction> numbered = new ArrayList<>();
        int number = before;
        for (AgreedAction action : actions) {
            numbered.add(action.id() != null ? action : action.withId(entry + "-" + ++number));
        }
        return numbered;
    }

    private static Circumstances circumstances(Content content, DecisionContext context, List<Link> more) {
        Circumstances said = content.circumstances();
        List<Link> links = new ArrayList<>(said.links());
        links.addAll(more);
        return new Circumstances(
                said.carriedOutBy() == null ? context.author() : said.carriedOutBy(),
                said.known(),
                said.source(),
                said.late(),
                links);
    }
}
