package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.journeys.process.Journal.Acknowledged;

/** Compares a service that was killed and started again with what its clients know. */
final class AfterKill {

    private final Api api;
    private final Journal journal;
    private final Map<String, History> histories = new HashMap<>();

    AfterKill(Api api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    /** @return what was found, in a sentence */
    String sendAgainAndCheck() {
        int before = journal.acknowledged().size();
        List<Request> unknown = journal.unacknowledged();
        journal.acknowledged().forEach(this::isThere);
        long done = unknown.stream().filter(this::isAllThereOrNotAtAll).count();
        unknown.forEach(this::sendAgain);
        histories.clear();
        checkAll();
        return "%d acknowledged; %d not, of which the log held %d visits already"
                .formatted(before, unknown.size(), done);
    }

    /** Every request is acknowledged by now, and there exactly once; nothing else is there. */
    void checkAll() {
        assertThat(journal.unacknowledged()).isEmpty();
        journal.acknowledged().forEach(this::isThere);
        assertThat(journal.acknowledged()).extracting(Acknowledged::position).doesNotHaveDuplicates();
        for (String record : journal.records()) {
            assertThat(history(record).events())
                    .as("events of %s", record)
                    .hasSize(1 + journal.visits(record).size());
        }
    }

    private void isThere(Acknowledged done) {
        Request request = done.request();
        assertThat(history(done.record()).of(done))
                .as("the event %s was told of", done)
                .hasValueSatisfying(event -> assertThat(event.key()).isEqualTo(request.opens() ? "" : request.key()));
        for (String record : request.records()) {
            assertThat(history(record).of(request))
                    .as("%s on %s", request, record)
                    .hasSize(1);
        }
    }

    /** Siblings' records get their part of a visit in one commit, or none does. */
    private boolean isAllThereOrNotAtAll(Request request) {
        List<Integer> counts = request.records().stream()
                .map(record -> history(record).of(request).size())
                .distinct()
                .toList();
        assertThat(counts).as("%s, which nobody acknowledged", request).isIn(List.of(), List.of(0), List.of(1));
        return counts.contains(1);
    }

    private void sendAgain(Request request) {
        Api.Answer answer = journal.send(api, request);
        assertThat(answer.status()).as("%s: %s", request.key(), answer.body()).isEqualTo(201);
        assertThat(journal.send(api, request).body()).isEqualTo(answer.body());
    }

    private History history(String record) {
        return histories.computeIfAbsent(record, id -> History.of(api, id));
    }
}
