package org.runningrecord.journeys.logfaults;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;

/** What a submitter says, always in the same words for the same key. Every child in it is made up. */
final class Said {

    /** The practitioner who says it all. */
    static final Caller SAM =
            new Caller("w-sam", "Sam Sample", "social-worker", List.of("North"), Set.of(Role.PRACTITIONER), null, null);

    private Said() {}

    static String child(String family) {
        return """
                {"names": [{"kind": "legal", "given": "Ottilie", "family": "%s"}],
                 "birth": {"status": "born", "certainty": "confirmed", "date": "2019-03-04"}}""".formatted(family);
    }

    /**
     * A visit to these children.
     *
     * @param reason by which the visit can be told from others
     */
    static String visit(String reason, List<String> records) {
        String children = records.stream()
                .map(record -> "{\"record\": \"" + record + "\", \"seen\": false, \"whyNotSeen\": \"At nursery\"}")
                .collect(Collectors.joining(", ", "[", "]"));
        return """
                {"reason": "%s", "type": "cp", "mode": "in-person",
                 "start": "2024-03-05T10:00:00Z", "end": "2024-03-05T11:00:00Z",
                 "place": {"setting": "home"}, "present": [{"name": "Mrs Example", "relationship": "mother"}],
                 "children": %s, "discussion": "The first week at nursery",
                 "concerns": {"notGiven": "does-not-apply", "reason": "None arose"},
                 "observations": "A warm kitchen", "homeConditions": "Two bags of laundry in the hall",
                 "analysis": {"text": "Nursery is going well", "improvement": "Sleep"},
                 "planUpdate": {"update": "The plan is on track", "satisfied": true},
                 "actions": [], "risk": {"identified": false}}""".formatted(reason, children);
    }
}
