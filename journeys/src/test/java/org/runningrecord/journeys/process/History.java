package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningrecord.journeys.process.Journal.Acknowledged;
import tools.jackson.databind.JsonNode;

/** What an auditor is shown of a record, page by page. */
record History(String record, List<Event> events) {

    /**
     * @param entry what it is called in answers
     * @param key of the request that made it, where it is a visit
     */
    record Event(long sequence, String entry, long position, String name, String key) {}

    static History of(Api api, String record) {
        List<Event> events = new ArrayList<>();
        String next = "0";
        while (!next.isEmpty()) {
            Api.Answer page = api.get("/api/records/" + record + "/history?from=" + next);
            assertThat(page.status()).as("%s: %s", record, page.body()).isEqualTo(200);
            page.body().at("/events").forEach(event -> events.add(event(event)));
            next = page.body().path("next").asString("");
        }
        History history = new History(record, events);
        history.hasNoGap();
        return history;
    }

    private static Event event(JsonNode event) {
        return new Event(
                event.path("sequence").asLong(),
                event.path("entry").asString(),
                event.path("position").asLong(),
                event.path("name").asString(),
                event.at("/payload/content/reason").asString(""));
    }

    private void hasNoGap() {
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).sequence()).as("a sequence of %s", record).isEqualTo(i);
        }
        assertThat(events).extracting(Event::position).isSorted().doesNotHaveDuplicates();
    }

    /** The event that an answer told of. */
    Optional<Event> of(Acknowledged done) {
        return events.stream()
                .filter(event -> done.request().opens()
                        ? event.sequence() == 0
                        : event.entry().equals(done.entry()))
                .findFirst();
    }

    List<Event> of(Request request) {
        return events.stream()
                .filter(event -> event.key().equals(request.key()))
                .toList();
    }
}
