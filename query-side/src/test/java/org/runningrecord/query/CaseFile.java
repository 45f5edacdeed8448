package org.runningrecord.query;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AccessEvent;
import org.runningrecord.events.ActionEvent.ActionCancelled;
import org.runningrecord.events.ActionEvent.ActionCarriedForward;
import org.runningrecord.events.ActionEvent.ActionCompleted;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent.RecordClosedByAdoption;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.events.DisputeEvent.DisputeDecided;
import org.runningrecord.events.DisputeEvent.EntryDisputed;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.ExpectationEvent.ExpectationCalledOff;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationReopened;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitNotAchieved;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.RiskEvent.RiskIdentified;
import org.runningrecord.events.SiblingTraceEvent.EntryLinkedToSibling;
import org.runningrecord.events.SignificanceEvent.ChronologyLineRevised;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;
import org.runningrecord.query.projection.MadeUp;

/** One child's file as it grows. It knows just enough of itself to record nothing unlawful. */
final class CaseFile {

    private final Random random;
    private final RecordId child;
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
    private final Map<EntryId, Expectation> open = new LinkedHashMap<>();
    private final List<EntryId> expected = new ArrayList<>();
    private long next;

    /** What was recorded in an entry, how often it was amended and how often its line was changed. */
    private static final class Entry {
        private final Function<CaseFile, Content> again;
        private int version = 1;
        private int line;
        private boolean significant;
        private @Nullable EntryId meets;

        private Entry(Function<CaseFile, Content> again) {
            this.again = again;
        }
    }

    /** Events about an entry, or the record, that need nothing else. */
    /** Who may open the record. */
    private static final List<Class<?>> OPENED = List.of(AccessEvent.class.getPermittedSubclasses());

    private static final List<Class<?>> HAPPENINGS = List.of(
            EntryMisfiled.class,
            EntryUnlinked.class,
            EntryRestricted.class,
            RestrictionLifted.class,
            EntryLinkedToSibling.class,
            EntryDisputed.class,
            DisputeDecided.class,
            ActionCompleted.class,
            ActionCancelled.class,
            ActionCarriedForward.class,
            RecordMergedInto.class,
            RecordTookIn.class,
            RecordUnmerged.class,
            RecordClosedByAdoption.class);

    private static final List<Class<? extends Content>> COURSE =
            List.of(StatusChange.class, CaseAllocation.class, CaseTransfer.class);

    /** What becomes of what is expected. */
    private static final List<Class<?>> BECAME = List.of(
            ExpectationMoved.class,
            ExpectationMet.class,
            ExpectationReopened.class,
            ExpectationEnded.class,
            ExpectationCalledOff.class);

    CaseFile(Random random) {
        this.random = random;
        byte[] name = new byte[16];
        random.nextBytes(name);
        this.child = new RecordId(
                UUID.nameUUIDFromBytes(new String(name, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    /** The sequence of the next event. */
    long next() {
        return next;
    }

    RecordEvent event(Instant now) {
        RecordEvent event = next == 0 ? MadeUp.opened(child) : chosen(new Recorded(now, Ottilie.SAM));
        next++;
        return event;
    }

    private RecordEvent chosen(Recorded at) {
        int choice = random.nextInt(20);
        if (choice >= 8 && choice < 12 && !entries.isEmpty()) {
            return amended(at);
        }
        if (choice >= 12 && choice < 16 && !entries.isEmpty()) {
            return judged(at);
        }
        if (choice >= 6 && choice < 8 && !entries.isEmpty()) {
            return handled(at);
        }
        if (choice >= 16 && !open.isEmpty()) {
            return befallen(at);
        }
        return choice % 6 == 5 ? planned(at) : entered(at, choice % 6);
    }

    private RecordEvent entered(Recorded at, int kind) {
        EntryId id = new EntryId(child, next);
        if (kind == 1 || kind == 2) {
            return ofAnyKind(id, at);
        }
        if (kind == 3) {
            return new FactImported(id, at, content(id, Contents::fact), timeliness(), random.nextBoolean());
        }
        if (kind == 4 && !entries.isEmpty()) {
            EntryId about = any(entries);
            return new RiskIdentified(id, at, content(id, (r, when) -> Contents.risk(r, when, about)), timeliness());
        }
        Visit visit = content(id, Contents::visit);
        return new VisitRecorded(id, at, visit, timeliness(), fulfilment(entry(id)));
    }

    private RecordEvent ofAnyKind(EntryId id, Recorded at) {
        // a view of its own folds the course of the work, so every file has some of it
        List<Class<? extends Content>> kinds = random.nextInt(5) == 0 ? COURSE : AnyEntry.kinds();
        Class<? extends Content> kind = kinds.get(random.nextInt(kinds.size()));
        Content content = content(id, (r, when) -> new AnyEntry(r, when, id).of(kind));
        Class<?> event = random.nextInt(8) == 0
                ? MisfiledEntryReceived.class
                : EventCatalogue.typeOf(EventCatalogue.eventOf(EventCatalogue.kindOf(kind)));
        return (RecordEvent) new AnyEntry(random, when(), id).with(event, List.of(id, at, content, timeliness()));
    }

    /** Something is expected, or something becomes of what was. */
    private RecordEvent expected(Recorded at) {
        EntryId id = new EntryId(child, next);
        if (expected.isEmpty() || random.nextInt(3) == 0) {
            expected.add(id);
            return (RecordEvent) new AnyEntry(random, when(), id).with(ExpectationSet.class, List.of(id, at));
        }
        EntryId one = expected.get(random.nextInt(expected.size()));
        Class<?> became = BECAME.get(random.nextInt(BECAME.size()));
        return (RecordEvent) new AnyEntry(random, when(), one).with(became, List.of(one, at));
    }

    /** Something that happens to an entry later. */
    private RecordEvent handled(Recorded at) {
        if (random.nextInt(3) == 0) {
            return expected(at);
        }
        if (random.nextInt(4) == 0) {
            EntryId here = new EntryId(child, next);
            Class<?> opened = OPENED.get(random.nextInt(OPENED.size()));
            return (RecordEvent) new AnyEntry(random, when(), here).with(opened, List.of(child, at));
        }
        EntryId id = any(entries);
        Entry entry = entry(id);
        Class<?> happening = HAPPENINGS.get(random.nextInt(HAPPENINGS.size()));
        if (happening == EntryMisfiled.class) {
            EntryId released = leaving(id, entry, at);
            return new EntryMisfiled(id, entry.version, at, new EntryId(child, 0), Narrative.of("Wrong"), released);
        }
        if (happening == EntryUnlinked.class) {
            EntryId released = leaving(id, entry, at);
            return new EntryUnlinked(id, entry.version, at, Narrative.of("Not about this child"), released);
        }
        return (RecordEvent) new AnyEntry(random, when(), id).with(happening, List.of(id, child, at, entry.version));
    }

    private @Nullable EntryId leaving(EntryId id, Entry entry, Recorded at) {
        entries.remove(id);
        if (entry.meets != null) {
            open.put(entry.meets, due(at));
        }
        return entry.meets;
    }

    private <C extends Content> C content(EntryId id, java.util.function.BiFunction<Random, When, C> made) {
        entries.put(id, new Entry(file -> made.apply(file.random, file.when())));
        return made.apply(random, when());
    }

    private RecordEvent amended(Recorded at) {
        EntryId id = any(entries);
        Entry entry = entry(id);
        entry.version++;
        AmendmentKind kind = AmendmentKind.values()[random.nextInt(AmendmentKind.values().length)];
        Content content = entry.again.apply(this);
        @Nullable Fulfilment fulfilment = content instanceof Visit ? fulfilment(entry) : null;
        return new NoteAmended(
                id, entry.version, at, kind, "It read otherwise", content, timeliness(), null, fulfilment, null);
    }

    private RecordEvent judged(Recorded at) {
        EntryId id = any(entries);
        Entry entry = entry(id);
        entry.line++;
        ChronologyLine line =
                new ChronologyLine("Line " + entry.line, null, random.nextBoolean() ? random.nextInt(5) : null);
        if (!entry.significant) {
            entry.significant = true;
            return new EntryMarkedSignificant(
                    id, entry.line, at, line, entry.line == 1 ? null : "It matters after all");
        }
        if (random.nextBoolean()) {
            return new ChronologyLineRevised(id, entry.line, at, line, "Better words");
        }
        entry.significant = false;
        return new SignificanceWithdrawn(id, entry.line, at, "It does not matter");
    }

    private RecordEvent planned(Recorded at) {
        EntryId id = new EntryId(child, next);
        PlannedVisit visit = new PlannedVisit(
                "Statutory visit",
                Visit.VisitType.CP,
                Visit.Mode.IN_PERSON,
                when(),
                when(),
                new Visit.Place(Visit.Setting.HOME, null),
                Ottilie.SAM,
                null);
        open.put(id, due(at));
        return new VisitPlanned(id, at, visit, due(at));
    }

    private RecordEvent befallen(Recorded at) {
        EntryId plan = any(open);
        Expectation before = open.getOrDefault(plan, due(at));
        int choice = random.nextInt(3);
        if (choice == 0) {
            open.put(plan, due(at));
            return new PlannedVisitRescheduled(plan, at, when(), when(), "The family is away", before, due(at));
        }
        if (choice == 1) {
            open.remove(plan);
            return new PlannedVisitCancelled(plan, at, "The plan has ended");
        }
        EntryId id = new EntryId(child, next);
        return new VisitNotAchieved(id, at, content(id, (r, when) -> Contents.attempt(r, when, plan)), timeliness());
    }

    /** A visit may meet an open planned visit, or be made in its place and not meet it. */
    private @Nullable Fulfilment fulfilment(Entry entry) {
        if (open.isEmpty() || random.nextInt(3) == 0) {
            return null;
        }
        EntryId plan = any(open);
        boolean met = random.nextBoolean();
        if (met) {
            open.remove(plan);
            entry.meets = plan;
        }
        return new Fulfilment(plan, met, met ? null : "The child was not seen");
    }

    private Entry entry(EntryId id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new AssertionError("There is no entry " + id);
        }
        return entry;
    }

    private EntryId any(Map<EntryId, ?> of) {
        return new ArrayList<>(of.keySet()).get(random.nextInt(of.size()));
    }

    private When when() {
        Instant moment = Instant.parse("2026-01-05T08:00:00Z").plus(Duration.ofHours(random.nextInt(5_000)));
        return random.nextInt(4) == 0
                ? When.parse(moment.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                : When.at(moment.atOffset(ZoneOffset.UTC));
    }

    private Timeliness timeliness() {
        return random.nextInt(4) == 0 ? Ottilie.LATE : Ottilie.IN_TIME;
    }

    private Expectation due(Recorded at) {
        Instant from = at.at().plus(Duration.ofHours(random.nextInt(100)));
        return new Expectation(
                from,
                from.plus(Duration.ofDays(2)),
                "home-visit-48-hours",
                new PolicyVersion("england-default", 1, "00"));
    }
}
