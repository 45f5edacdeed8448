package org.runningrecord.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.content.Visit.Analysis;
import org.runningrecord.events.content.Visit.Mode;
import org.runningrecord.events.content.Visit.Place;
import org.runningrecord.events.content.Visit.PlanUpdate;
import org.runningrecord.events.content.Visit.Setting;
import org.runningrecord.events.content.Visit.VisitType;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;

/** Events of children who do not exist. */
public final class MadeUp {

    private static final Instant MORNING = Instant.parse("2026-10-02T09:00:00Z");
    private static final Practitioner SAM = new Practitioner("w-sam", "Sam Sample", "social-worker", "North");

    private MadeUp() {}

    public static RecordId child() {
        return new RecordId(UUID.randomUUID().toString());
    }

    public static RecordOpened opened(RecordId child) {
        Birth birth = new Birth(Birth.Status.BORN, Birth.Certainty.CONFIRMED, When.parse("2019-03-04"), List.of());
        Child.Name name = new Child.Name(Child.NameKind.LEGAL, "Ottilie", "Example");
        return new RecordOpened(
                child, new Recorded(MORNING, SAM), new Child(List.of(name), birth, List.of(), List.of("en"), null));
    }

    public static VisitRecorded visit(RecordId child, long sequence, String reason) {
        Answer<Narrative> said = Answer.of(Narrative.of("The first week at school"));
        Visit visit = new Visit(
                reason,
                VisitType.CP,
                Mode.IN_PERSON,
                When.at(OffsetDateTime.parse("2026-10-02T08:00:00Z").plusMinutes(sequence % 7)),
                null,
                new Place(Setting.SCHOOL, null),
                Answer.of(List.of()),
                List.of(),
                said,
                said,
                said,
                null,
                null,
                Answer.of(new Analysis(Narrative.of("Going well"), null, null)),
                Answer.of(new PlanUpdate(Narrative.of("On track"), Answer.of(true), null)),
                List.of(),
                null,
                new Risk(Answer.of(false), null, null),
                Circumstances.NONE);
        Timeliness timeliness = new Timeliness(
                "home-visit-48-hours",
                MORNING.plus(Duration.ofDays(2)),
                false,
                Duration.ofHours(1),
                null,
                null,
                null,
                List.of());
        return new VisitRecorded(new EntryId(child, sequence), new Recorded(MORNING, SAM), visit, timeliness, null);
    }
}
