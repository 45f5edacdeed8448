package org.runningrecord.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.SupervisionEvent.SupervisionRecorded;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;

/** Events of one child who does not exist, each with the moment it was recorded. */
public final class Ottilie {

    public static final RecordId CHILD = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    public static final Practitioner SAM = new Practitioner("w-sam", "Sam Sample", "social-worker", "North");
    public static final Instant DUE = Instant.parse("2026-10-04T09:00:00Z");
    public static final Timeliness IN_TIME = judged(false);
    public static final Timeliness LATE = judged(true);
    public static final Answer<Boolean> SEEN = Answer.of(true);
    public static final Answer<Boolean> NOT_SEEN = Answer.of(false);
    public static final Answer<Boolean> SEEN_NOT_KNOWN =
            new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "The notes do not say");

    private static final Answer<Narrative> SAID = Answer.of(Narrative.of("As before"));
    private static final Risk NO_RISK = new Risk(Answer.of(false), null, null);

    private Ottilie() {}

    public static EntryId entry(long sequence) {
        return new EntryId(CHILD, sequence);
    }

    public static Recorded recorded(String at) {
        return new Recorded(Instant.parse(at), SAM);
    }

    public static Visit visit(String reason, String start, Answer<Boolean> seen) {
        ChildVisited child = new ChildVisited(
                CHILD, null, seen, null, null, null, null, null, null, null, null, null, null, null, null);
        return new Visit(
                reason,
                Visit.VisitType.CP,
                Visit.Mode.IN_PERSON,
                When.parse(start),
                null,
                new Visit.Place(Visit.Setting.HOME, null),
                Answer.of(List.of()),
                List.of(child),
                SAID,
                SAID,
                SAID,
                null,
                null,
                Answer.of(new Visit.Analysis(Narrative.of("Going well"), null, null)),
                Answer.of(new Visit.PlanUpdate(Narrative.of("On track"), Answer.of(true), null)),
                List.of(),
                null,
                NO_RISK,
                Circumstances.NONE);
    }

    public static VisitRecorded visited(long sequence, Visit visit, String at) {
        return new VisitRecorded(entry(sequence), recorded(at), visit, IN_TIME, null);
    }

    public static VisitRecorded visited(long sequence, Visit visit, String at, Timeliness judged, Fulfilment meets) {
        return new VisitRecorded(entry(sequence), recorded(at), visit, judged, meets);
    }

    public static SupervisionRecorded supervised(long sequence, String start, String at) {
        Supervision supervision = new Supervision(
                "Supervision",
                Supervision.Occasion.PLANNED,
                When.parse(start),
                null,
                SAM,
                List.of(),
                SAID,
                Answer.of(List.of()),
                SAID,
                SAID,
                SAID,
                SAID,
                SAID,
                SAID,
                SAID,
                SAID,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                NO_RISK,
                Circumstances.NONE);
        return new SupervisionRecorded(entry(sequence), recorded(at), supervision, IN_TIME);
    }

    public static ImportedFact fact(String kind, String headline, String occurred) {
        return new ImportedFact(kind, headline, When.parse(occurred), kind, Map.of(), Circumstances.NONE);
    }

    public static FactImported imported(long sequence, ImportedFact fact, String at, boolean significantByRule) {
        return new FactImported(entry(sequence), recorded(at), fact, IN_TIME, significantByRule);
    }

    public static NoteAmended amended(EntryId entry, int version, Content content, String at) {
        return amended(entry, version, content, at, null);
    }

    public static NoteAmended amended(
            EntryId entry, int version, Content content, String at, @Nullable Fulfilment meets) {
        return new NoteAmended(
                entry,
                version,
                recorded(at),
                AmendmentKind.CORRECTION,
                "It was written down wrongly",
                content,
                LATE,
                null,
                meets,
                null);
    }

    private static Timeliness judged(boolean late) {
        return new Timeliness("home-visit-48-hours", DUE, late, Duration.ofHours(1), null, null, null, List.of());
    }
}
