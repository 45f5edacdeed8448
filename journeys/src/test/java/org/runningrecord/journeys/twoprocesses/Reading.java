package org.runningrecord.journeys.twoprocesses;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.runningrecord.journeys.twoprocesses.Api.Answer;

/** What a reader asks of a query side. */
record Reading(Api api) {

    /** An entry as the running record shows it. */
    record Entry(String entry, String observations, int amendments) {}

    /** The running record, once it has come to the place that the answer to a command named. */
    List<Entry> after(Answer command) {
        return entries(page(command).is(200));
    }

    /** The same, from a query side that has only just started and may say for a while that it is not there yet. */
    List<Entry> inTheEnd(Answer command) {
        return entries(await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> page(command), page -> page.status() != 503)
                .is(200));
    }

    private Answer page(Answer command) {
        return api.get("/api/records/%s/running-record?order=oldest&size=200&position=%s"
                .formatted(command.text("/record"), command.text("/position")));
    }

    private static List<Entry> entries(Answer page) {
        List<Entry> entries = new ArrayList<>();
        page.body()
                .at("/entries")
                .forEach(entry -> entries.add(new Entry(
                        entry.path("entry").asString(),
                        entry.at("/content/observations").asString(),
                        entry.path("amendments").size())));
        return entries;
    }
}
