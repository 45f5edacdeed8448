package org.runningrecord.journeys.twoprocesses;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.runningrecord.journeys.twoprocesses.Api.Answer;

/** What a submitter sends to a command side. Every child in it is made up. */
record Recording(Api api) {

    /** @return the answer to opening the record of a child nobody else has */
    Answer open(String family) {
        return api.post("/api/records", child(family)).is(201);
    }

    static String child(String family) {
        return """
                {"names": [{"kind": "legal", "given": "Ottilie", "family": "%s"}],
                 "birth": {"status": "born", "certainty": "confirmed", "date": "2019-03-04"}}""".formatted(family);
    }

    Answer visit(String record, String observations) {
        Instant end = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(3, ChronoUnit.HOURS);
        return api.post("/api/records/" + record + "/visits", """
                {"reason": "Ottilie at home after nursery", "type": "cp", "mode": "in-person", "start": "%s", "end": "%s",
                 "place": {"setting": "home"}, "present": [{"name": "Mrs Example", "relationship": "mother"}],
                 "children": [{"record": "%s", "seen": false, "whyNotSeen": "At nursery"}],
                 "discussion": "The first week at nursery",
                 "concerns": {"notGiven": "does-not-apply", "reason": "None arose"},
                 "observations": "%s", "homeConditions": "Two bags of laundry in the hall",
                 "analysis": {"text": "Nursery is going well", "improvement": "Sleep"},
                 "planUpdate": {"update": "The plan is on track", "satisfied": true},
                 "actions": [], "risk": {"identified": false}}""".formatted(
                                end.minus(1, ChronoUnit.HOURS), end, record, observations))
                .is(201);
    }

    /** @return the answer to referring to a drawing that was uploaded */
    Answer drawing(String record, byte[] png) {
        Answer uploaded = api.upload("/api/records/" + record + "/files", png).is(201);
        return api.post("/api/records/" + record + "/documents", """
                {"headline": "A drawing of the garden", "documentKind": "drawing", "received": "2026-10-05",
                 "provider": {"name": "Ottilie Example", "role": "the child"},
                 "file": {"sha256": "%s", "type": "image/png", "size": %d}, "index": ["drawing"],
                 "summary": "A garden with a swing", "childsStory": true,
                 "risk": {"identified": false}}""".formatted(
                                uploaded.text("/sha256"), uploaded.number("/size")))
                .is(201);
    }

    Answer amend(Answer entry, String observations) {
        String path = "/api/records/" + entry.text("/record") + "/entries/" + entry.text("/entry") + "/amendments";
        return api.post(path, """
                {"kind": "correction", "reason": "It was put down wrongly", "changes": {"observations": "%s"}}""".formatted(observations)).is(201);
    }
}
