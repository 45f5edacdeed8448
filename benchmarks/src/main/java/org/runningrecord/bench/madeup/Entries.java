package org.runningrecord.bench.madeup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/** What is written in a made-up case file. */
final class Entries {

    private static final Risk NO_RISK = new Risk(Answer.of(false), null, null);

    private final Random random;
    private final Words words;

    Entries(Random random) {
        this.random = random;
        this.words = new Words(random);
    }

    RecordOpened opened(RecordId child, Recorded recorded) {
        Birth birth = new Birth(
                Birth.Status.BORN,
                Birth.Certainty.CONFIRMED,
                When.parse(
                        "20%02d-0%d-1%d".formatted(8 + random.nextInt(11), 1 + random.nextInt(9), random.nextInt(9))),
                List.of());
        Child.Name name = new Child.Name(Child.NameKind.LEGAL, "Ottilie", "Example-" + random.nextInt(100_000));
        return new RecordOpened(child, recorded, new Child(List.of(name), birth, List.of(), List.of("en"), null));
    }

    Visit visit(RecordId child, Recorded recorded, @Nullable EntryId meets) {
        ChildVisited seen = new ChildVisited(
                child,
                null,
                Answer.of(true),
                Answer.of(random.nextBoolean()),
                null,
                null,
                null,
                null,
                words.text(1, 2),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Visit(
                "Visit at home",
                Visit.VisitType.CP,
                Visit.Mode.IN_PERSON,
                hoursBefore(recorded, 20),
                null,
                new Visit.Place(Visit.Setting.HOME, null),
                Answer.of(List.of()),
                List.of(seen),
                words.said(2, 5),
                words.said(1, 2),
                words.said(1, 4),
                null,
                null,
                Answer.of(new Visit.Analysis(words.text(1, 3), null, null)),
                Answer.of(new Visit.PlanUpdate(words.text(1, 2), Answer.of(true), null)),
                List.of(),
                meets,
                NO_RISK,
                Circumstances.NONE);
    }

    Contact contact(Recorded recorded) {
        return new Contact(
                "Telephone call with Ms Example",
                Contact.Channel.TELEPHONE,
                Contact.Initiative.SERVICE,
                hoursBefore(recorded, 3),
                null,
                Answer.of(List.of()),
                words.said(1, 4),
                null,
                null,
                List.of(),
                List.of(),
                NO_RISK,
                Circumstances.NONE);
    }

    Supervision supervision(Recorded recorded) {
        return new Supervision(
                "Supervision",
                Supervision.Occasion.PLANNED,
                hoursBefore(recorded, 26),
                null,
                Practice.worker(random),
                List.of(),
                words.said(1, 2),
                Answer.of(List.of()),
                words.said(1, 2),
                words.said(1, 2),
                words.said(1, 2),
                words.said(1, 2),
                words.said(1, 2),
                words.said(1, 2),
                words.said(1, 2),
                words.said(1, 2),
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
    }

    PlannedVisit plan(Instant start, Practitioner visitor) {
        return new PlannedVisit(
                "Visit at home",
                Visit.VisitType.CP,
                Visit.Mode.IN_PERSON,
                When.at(start.atOffset(ZoneOffset.UTC)),
                When.at(start.plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC)),
                new Visit.Place(Visit.Setting.HOME, null),
                visitor,
                null);
    }

    ChronologyLine line() {
        return new ChronologyLine(words.text(1, 1).text(), null, null);
    }

    /** The same, but for some of its words. */
    Content corrected(Content content) {
        if (content instanceof Contact contact) {
            return new Contact(
                    contact.reason(),
                    contact.channel(),
                    contact.initiative(),
                    contact.start(),
                    contact.end(),
                    contact.people(),
                    words.said(1, 4),
                    contact.words(),
                    contact.analysis(),
                    contact.children(),
                    contact.actions(),
                    contact.risk(),
                    contact.circumstances());
        }
        Visit visit = (Visit) content;
        return new Visit(
                visit.reason(),
                visit.type(),
                visit.mode(),
                visit.start(),
                visit.end(),
                visit.place(),
                visit.present(),
                visit.children(),
                words.said(2, 5),
                visit.concerns(),
                visit.observations(),
                visit.homeConditions(),
                visit.interactions(),
                visit.analysis(),
                visit.planUpdate(),
                visit.actions(),
                visit.fulfils(),
                visit.risk(),
                visit.circumstances());
    }

    private static When hoursBefore(Recorded recorded, int hours) {
        return When.at(recorded.at().minus(Duration.ofHours(hours)).atOffset(ZoneOffset.UTC));
    }
}
