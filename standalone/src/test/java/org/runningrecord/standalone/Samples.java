package org.runningrecord.standalone;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that tests submit; every child in them is made up. */
final class Samples {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Samples() {}

    static String child(String given, String family) {
        return """
                {"names": [{"kind": "legal", "given": "%s", "family": "%s"}],
                 "birth": {"status": "born", "certainty": "confirmed", "date": "2019-03-04"}, "languages": ["en"]}""".formatted(given, family);
    }

    /** Opens a record of a child nobody else has. */
    static String opened() {
        return opening().text("/record");
    }

    static App.Answer opening() {
        return App.post("/api/records", child("Ottilie", "Example-" + System.nanoTime()));
    }

    static ObjectNode visit(String record) {
        Instant end = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(3, ChronoUnit.HOURS);
        return (ObjectNode) JSON.readTree("""
                {"reason": "Ottilie seen alone at home to hear about her first week at school",
                 "type": "cp", "mode": "in-person", "start": "%s", "end": "%s", "place": {"setting": "home"},
                 "present": [{"name": "Mrs Example", "relationship": "mother"}],
                 "children": [{"record": "%s", "seen": true, "seenAlone": true, "bedroomSeen": true,
                   "words": [{"words": "I like the climbing frame", "language": "en", "heardBy": "Sam Sample"}]}],
                 "discussion": "The first week at school",
                 "concerns": {"notGiven": "does-not-apply", "reason": "None arose"},
                 "observations": "Ottilie was well rested", "homeConditions": "Two bags of laundry in the hall",
                 "analysis": {"text": "School is going well", "improvement": "Sleep"},
                 "planUpdate": {"update": "The plan is on track", "satisfied": true},
                 "actions": [{"what": "Ring the school", "byWhom": "Sam Sample", "byWhen": "2030-01-15"}],
                 "risk": {"identified": false}}""".formatted(end.minus(1, ChronoUnit.HOURS), end, record));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
