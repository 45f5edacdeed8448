package org.runningrecord.bench.record;

import java.util.List;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.decision.Command;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.visit.RecordVisit;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.log.codec.Json;
import tools.jackson.databind.json.JsonMapper;

/** What is submitted. */
final class Commands {

    private static final JsonMapper JSON = Json.builder().build();
    private static final Practitioner AUTHOR =
            new Practitioner("w-sample", "Sam Sample", "social-worker", "Team Sample");

    private static final String VISIT = """
            {"reason": "Visit at home", "type": "cin", "mode": "in-person",
             "start": "2019-03-04T15:30:00+00:00", "end": "2019-03-04T16:30:00+00:00", "place": {"setting": "home"},
             "present": [{"name": "Ms Example", "relationship": "mother"}],
             "children": [{"record": "%s", "seen": true, "seenAlone": true, "bedroomSeen": true,
              "words": [{"words": "I like it when grandma comes", "language": "en", "heardBy": "Sam Sample"}]}],
             "discussion": "Getting to school on time, and what helps in the mornings.",
             "concerns": {"notGiven": "does-not-apply", "reason": "None arose"},
             "observations": "Ottilie showed the drawing she had made of the lighthouse.",
             "homeConditions": "The boiler has been mended and the house is warm.",
             "analysis": {"text": "Mornings are calmer."},
             "planUpdate": {"update": "Breakfast club has started.", "satisfied": true},
             "actions": [{"what": "Ring the school about the bus", "byWhom": "Sam Sample"}],
             "risk": {"identified": false}}""";

    private static final String PLAN = """
            {"reason": "Visit at home", "type": "cin", "mode": "in-person",
             "start": "2019-03-11T15:30:00+00:00", "end": "2019-03-11T16:30:00+00:00", "place": {"setting": "home"},
             "visitor": {"id": "w-sample", "name": "Sam Sample", "role": "social-worker", "team": "Team Sample"}}""";

    private Commands() {}

    static Asked asked(String key) {
        return new Asked(AUTHOR, new IdempotencyKey(key, "0".repeat(64)), null, List.of());
    }

    static Command visit(FiledRecord record) {
        return new RecordVisit(record.child(), JSON.readValue(VISIT.formatted(record.child()), Visit.class));
    }

    static Command plan(FiledRecord record) {
        return new PlanVisit(record.child(), JSON.readValue(PLAN, PlannedVisit.class));
    }

    /** Amends an entry from the beginning of the record. */
    static Command amendment(FiledRecord record) {
        return new AmendNote(
                record.child(),
                record.oldEntry(),
                new AmendNote.Body(AmendmentKind.CORRECTION, "The caller was noted wrongly", JSON.readTree("""
                                {"reason": "Telephone call with Mr Example",
                                 "people": [{"name": "Mr Example", "relationship": "father"}]}""")));
    }
}
