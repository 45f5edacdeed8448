package org.runningrecord.journeys.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a client wants done once, however often it has to ask. Every child in it is made up.
 *
 * @param key stands in the text too, so that the event can be told in a history
 * @param records that get an event of this request; none yet where it opens one
 */
record Request(String key, String path, String body, List<String> records) {

    static Request opening(String key) {
        return new Request(key, "/api/records", """
                {"names": [{"kind": "legal", "given": "Ottilie", "family": "%s"}],
                 "birth": {"status": "born", "certainty": "confirmed", "date": "2019-03-04"}}""".formatted(key), List.of());
    }

    /** A visit to these children, the first of whom is the one it is recorded for. */
    static Request visiting(String key, List<String> records) {
        Instant end = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(3, ChronoUnit.HOURS);
        String children = records.stream()
                .map(record -> "{\"record\": \"" + record + "\", \"seen\": false, \"whyNotSeen\": \"At nursery\"}")
                .collect(Collectors.joining(", ", "[", "]"));
        return new Request(
                key,
                "/api/records/" + records.get(0) + "/visits",
                """
                {"reason": "%s", "type": "cp", "mode": "in-person", "start": "%s", "end": "%s",
                 "place": {"setting": "home"}, "present": [{"name": "Mrs Example", "relationship": "mother"}],
                 "children": %s, "discussion": "The first week at nursery",
                 "concerns": {"notGiven": "does-not-apply", "reason": "None arose"},
                 "observations": "A warm kitchen", "homeConditions": "Two bags of laundry in the hall",
                 "analysis": {"text": "Nursery is going well", "improvement": "Sleep"},
                 "planUpdate": {"update": "The plan is on track", "satisfied": true},
                 "actions": [], "risk": {"identified": false}}""".formatted(key, end.minus(1, ChronoUnit.HOURS), end, children),
                records);
    }

    boolean opens() {
        return records.isEmpty();
    }

    /** How many events it makes: one for each child visited; an opening, and the likeness it notes besides. */
    int events() {
        return opens() ? 2 : records.size();
    }
}
