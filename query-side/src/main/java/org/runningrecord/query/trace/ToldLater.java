package org.runningrecord.query.trace;

import java.util.List;
import java.util.Optional;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Link;
import org.runningrecord.web.opaque.OpaqueIds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells readers what happened to entries later. */
@Component
public class ToldLater {

    private static final String WITHHELD = "told-in-a-restricted-entry";

    private final JsonMapper json;
    private final OpaqueIds ids;

    ToldLater(JsonMapper json, OpaqueIds ids) {
        this.json = json;
        this.ids = ids;
    }

    /** What readers see of it. @param onlyStanding whether only that is shown which tells why they do not read the entry */
    public List<Later> of(List<Trace> traces, EntryId entry, boolean onlyStanding) {
        return traces.stream()
                .filter(trace -> !onlyStanding || trace.event() instanceof StandingEvent)
                .map(trace -> later(trace, entry))
                .toList();
    }

    private Later later(Trace trace, EntryId entry) {
        RecordEvent event = trace.event();
        return new Later(
                trace.withheld()
                        ? WITHHELD
                        : EventCatalogue.nameOf(event.getClass()).name(),
                event.recorded().at(),
                event.recorded().by(),
                trace.position(),
                trace.withheld() ? told(trace.toldIn()) : details(event, entry),
                trace.toldIn(),
                trace.withheld() ? null : link(event, entry).map(Link::rel).orElse(null));
    }

    private ObjectNode told(EntryId other) {
        return json.createObjectNode().put("entry", ids.entry(other));
    }

    /**
     * Of another entry that is about this one, or that looked back at its actions, only which it is and what it decided: what it tells is read there, by
     * whoever may. Of all else everything but what is said beside it.
     */
    private JsonNode details(RecordEvent event, EntryId entry) {
        if (event instanceof EntryEvent looked) {
            return ofAnother(looked.entry(), looked.content(), entry);
        }
        if (event instanceof NoteAmended looked) {
            return ofAnother(looked.entry(), looked.content(), entry);
        }
        ObjectNode tree = json.valueToTree(event);
        tree.remove(List.of("entry", "recorded", "versions"));
        return tree;
    }

    private JsonNode ofAnother(EntryId other, Content content, EntryId entry) {
        ObjectNode tree = told(other).put("kind", EventCatalogue.kindOf(content.getClass()));
        link(content, entry).ifPresent(link -> tree.put("link", Kebab.of(link.rel())));
        if (content instanceof ReviewsActions back && looksAt(back, entry)) {
            ObjectNode outcomes = tree.putObject("outcomes");
            back.reviewed().given().orElse(List.of()).stream()
                    .filter(one -> one.agreedIn().equals(entry))
                    .forEach(one -> outcomes.put(ids.id(one.action()), Kebab.of(one.outcome())));
        }
        return tree;
    }

    private static Optional<Link> link(RecordEvent event, EntryId entry) {
        return event instanceof EntryEvent told
                ? link(told.content(), entry)
                : event instanceof NoteAmended amended ? link(amended.content(), entry) : Optional.empty();
    }

    private static Optional<Link> link(Content content, EntryId entry) {
        return content.circumstances().links().stream()
                .filter(link -> link.entry().equals(entry) && !link.made())
                .findFirst();
    }

    private static boolean looksAt(ReviewsActions back, EntryId entry) {
        return back.reviewed().given().orElse(List.of()).stream()
                .anyMatch(one -> one.agreedIn().equals(entry));
    }
}
