package org.runningrecord.journeys.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the clients know by themselves: each request before it goes out, and the answer if there was one. */
final class Journal {

    private final Map<String, Request> sent = new ConcurrentHashMap<>();
    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();

    /**
     * A request whose answer promised that it is done for good.
     *
     * @param entry the id of the entry; empty where a record was opened
     */
    record Acknowledged(Request request, String record, String entry, String position) {

        static Acknowledged by(Api.Answer answer, Request request) {
            return new Acknowledged(request, answer.text("/record"), answer.text("/entry"), answer.text("/position"));
        }
    }

    /** Sends a request and notes what came of it: before it is sent, and when it is answered. */
    Api.Answer send(Api api, Request request) {
        sent.put(request.key(), request);
        Api.Answer answer = api.post(request.path(), request.body(), request.key());
        if (answer.status() == 201) {
            acknowledged.put(request.key(), Acknowledged.by(answer, request));
        }
        return answer;
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged.values());
    }

    List<Request> unacknowledged() {
        return sent.values().stream()
                .filter(request -> !acknowledged.containsKey(request.key()))
                .toList();
    }

    Stream<Acknowledged> openings() {
        return acknowledged.values().stream().filter(done -> done.request().opens());
    }

    /** Every record that was opened for certain. */
    List<String> records() {
        return openings().map(Acknowledged::record).toList();
    }

    /** The visits of these clients to one record, acknowledged or not. */
    List<Request> visits(String record) {
        return sent.values().stream()
                .filter(request -> request.records().contains(record))
                .toList();
    }

    void add(Journal other) {
        sent.putAll(other.sent);
        acknowledged.putAll(other.acknowledged);
    }

    /** How many events all acknowledged requests make. */
    long events() {
        return acknowledged.values().stream()
                .mapToLong(done -> done.request().events())
                .sum();
    }
}
