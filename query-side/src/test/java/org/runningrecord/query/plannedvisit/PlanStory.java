package org.runningrecord.query.plannedvisit;

import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitNotAchieved;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.Told;

/** A visit planned for the afternoon of 5 October, and what becomes of it. */
final class PlanStory {

    static final EntryId PLAN = entry(1);
    static final Instant END = Instant.parse("2026-10-05T15:00:00Z");
    static final Instant DUE = Instant.parse("2026-10-07T15:00:00Z");
    static final Instant NEW_DUE = Instant.parse("2026-10-08T15:00:00Z");
    static final String PLANNED = "2026-10-01T09:00:00Z";

    private PlanStory() {}

    static Told<Plan> planned() {
        PlannedVisit visit = new PlannedVisit(
                "Statutory visit",
                Visit.VisitType.SECTION_47,
                Visit.Mode.IN_PERSON,
                When.parse("2026-10-05T15:00:00+01:00"),
                When.parse("2026-10-05T16:00:00+01:00"),
                new Visit.Place(Visit.Setting.HOME, null),
                Ottilie.SAM,
                null);
        return Told.to(
                new PlanFold(ZoneId.of("Europe/London")),
                new VisitPlanned(PLAN, recorded(PLANNED), visit, due(END, DUE)));
    }

    static PlannedVisitRescheduled moved(String at) {
        return new PlannedVisitRescheduled(
                PLAN,
                recorded(at),
                When.parse("2026-10-06T15:00:00+01:00"),
                When.parse("2026-10-06"),
                "The family is away",
                due(END, DUE),
                due(Instant.parse("2026-10-06T23:00:00Z"), NEW_DUE));
    }

    static PlannedVisitCancelled cancelled(String at) {
        return new PlannedVisitCancelled(PLAN, recorded(at), "The plan has ended");
    }

    static VisitNotAchieved notAchieved(long sequence, String at) {
        UnachievedVisit tried = new UnachievedVisit(
                "Nobody in",
                PLAN,
                When.parse("2026-10-05T15:00:00+01:00"),
                UnachievedVisit.WhyNot.NO_ANSWER,
                Narrative.of("Knocked twice"),
                Narrative.of("Will telephone"),
                List.of(),
                new Risk(Answer.of(false), null, null),
                Circumstances.NONE);
        return new VisitNotAchieved(entry(sequence), recorded(at), tried, Ottilie.IN_TIME);
    }

    static VisitRecorded visited(long sequence, String start, String at, @Nullable String whyNot) {
        return Ottilie.visited(
                sequence, Ottilie.visit("Statutory visit", start, SEEN), at, Ottilie.IN_TIME, meets(whyNot));
    }

    static Fulfilment meets(@Nullable String whyNot) {
        return new Fulfilment(PLAN, whyNot == null, whyNot);
    }

    private static Expectation due(Instant from, Instant by) {
        return new Expectation(from, by, "home-visit-48-hours", new PolicyVersion("england-default", 1, "00"));
    }
}
