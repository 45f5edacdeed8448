package org.runningrecord.query.trace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.codec.Json;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.reading.LoggedEvents;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks what happened to entries later. */
@Component
public class Traces {

    private static final JsonMapper JSON = Json.mapper();
    private static final String WITHHELD = "told-in-a-restricted-entry";

    private final MongoTemplate mongo;
    private final Views views;
    private final LoggedEvents logged;

    Traces(MongoTemplate mongo, Views views, LoggedEvents logged) {
        this.mongo = mongo;
        this.views = views;
        this.logged = logged;
    }

    /** Of these entries of a record, by their sequences, what happened to each, in order; of most nothing did. */
    public Map<Long, List<Trace>> of(RecordId record, Collection<Long> entries, @Nullable Long position) {
        views.await(TraceFold.NAME, record.value(), position);
        Query query = Query.query(
                        Criteria.where("record").is(record.value()).and("entry").in(entries))
                .with(Sort.by("position"));
        return views.ask(TraceFold.NAME, generation -> mongo.find(query, EntryTrace.class, generation.name())).stream()
                .collect(Collectors.groupingBy(
                        EntryTrace::entry, Collectors.mapping(this::logged, Collectors.toList())));
    }

    private Trace logged(EntryTrace trace) {
        return new Trace(trace.position(), logged.at(trace.position(), RecordEvent.class), false);
    }

    /** What readers see of it. @param onlyStanding whether only that is shown which tells why they do not read the entry */
    public static List<Later> shown(List<Trace> traces, EntryId entry, boolean onlyStanding) {
        return traces.stream()
                .filter(trace -> !onlyStanding || trace.event() instanceof StandingEvent)
                .map(trace -> later(trace, entry))
                .toList();
    }

    private static Later later(Trace trace, EntryId entry) {
        RecordEvent event = trace.event();
        return new Later(
                trace.withheld()
                        ? WITHHELD
                        : EventCatalogue.nameOf(event.getClass()).name(),
                event.recorded().at(),
                event.recorded().by(),
                trace.position(),
                trace.withheld() ? told(trace.toldIn()) : details(event, entry));
    }

    private static ObjectNode told(EntryId other) {
        return JSON.createObjectNode().put("entry", other.toString());
    }

    /**
     * Of another entry that is about this one, or that looked back at its actions, only which it is and what it decided: what it tells is read there, by
     * whoever may. Of all else everything but what is said beside it.
     */
    private static JsonNode details(RecordEvent event, EntryId entry) {
        if (event instanceof EntryEvent looked) {
            return ofAnother(looked.entry(), looked.content(), entry);
        }
        if (event instanceof NoteAmended looked) {
            return ofAnother(looked.entry(), looked.content(), entry);
        }
        ObjectNode tree = JSON.valueToTree(event);
        tree.remove(List.of("entry", "recorded", "versions"));
        return tree;
    }

    private static JsonNode ofAnother(EntryId other, Content content, EntryId entry) {
        ObjectNode tree = told(other).put("kind", EventCatalogue.kindOf(content.getClass()));
        if (content instanceof ReviewsActions back) {
            ObjectNode outcomes = tree.putObject("outcomes");
            back.reviewed().given().orElse(List.of()).stream()
                    .filter(one -> one.agreedIn().equals(entry))
                    .forEach(one -> outcomes.put(one.action(), Kebab.of(one.outcome())));
        }
        return tree;
    }
}
