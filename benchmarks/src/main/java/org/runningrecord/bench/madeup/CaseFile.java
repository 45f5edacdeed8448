package org.runningrecord.bench.madeup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.ContactEvent.ContactRecorded;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.SupervisionEvent.SupervisionRecorded;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/**
 * The running record of one child who does not exist, event by event, as the command side would have decided it: visits, some of them planned before,
 * contacts, supervision, amendments and lines of the chronology. The same seed gives the same file.
 */
public final class CaseFile {

    private static final Instant BEGINNING = Instant.parse("2019-03-04T09:00:00Z");

    /** Short enough that the longest record there is to be made, of some 15,000 events, has not come to this day. */
    private static final Duration STEP = Duration.ofHours(4);

    private final RecordId child;
    private final Random random;
    private final Entries made;
    private final List<EntryId> unmarked = new ArrayList<>();
    private final List<Version> amendable = new ArrayList<>();
    private @Nullable EntryId plan;
    private long sequence;

    private record Version(EntryId entry, Content content, int number) {}

    public CaseFile(RecordId child, long seed) {
        this.child = child;
        this.random = new Random(seed);
        this.made = new Entries(random);
    }

    public RecordId child() {
        return child;
    }

    /** The sequence of the event that comes next. */
    public long sequence() {
        return sequence;
    }

    public RecordEvent next() {
        Instant now = BEGINNING.plus(STEP.multipliedBy(sequence)).plusSeconds(random.nextInt(7_200));
        Recorded recorded = new Recorded(now, Practice.worker(random));
        EntryId entry = new EntryId(child, sequence);
        RecordEvent event = sequence == 0 ? made.opened(child, recorded) : next(entry, recorded);
        sequence++;
        return event;
    }

    private RecordEvent next(EntryId entry, Recorded recorded) {
        int what = random.nextInt(100);
        if (what < 12 && plan == null) {
            plan = entry;
            Instant start = recorded.at().plus(Duration.ofDays(5));
            return new VisitPlanned(
                    entry,
                    recorded,
                    made.plan(start, recorded.by()),
                    new Expectation(start, start.plus(Duration.ofDays(2)), "home-visit-48-hours", Practice.POLICY));
        }
        if (what < 24 && !amendable.isEmpty()) {
            return amended(recorded);
        }
        if (what < 32 && !unmarked.isEmpty()) {
            EntryId marked = unmarked.remove(random.nextInt(unmarked.size()));
            return new EntryMarkedSignificant(marked, 1, recorded, made.line(), null);
        }
        unmarked.add(entry);
        if (what < 38) {
            return new SupervisionRecorded(
                    entry, recorded, made.supervision(recorded), Practice.judged("five-working-days", recorded));
        }
        return what < 62 ? contact(entry, recorded) : visit(entry, recorded);
    }

    private RecordEvent contact(EntryId entry, Recorded recorded) {
        var contact = made.contact(recorded);
        remember(new Version(entry, contact, 1));
        return new ContactRecorded(entry, recorded, contact, Practice.judged("five-working-days", recorded));
    }

    private RecordEvent visit(EntryId entry, Recorded recorded) {
        EntryId meets = plan;
        plan = null;
        var visit = made.visit(child, recorded, meets);
        remember(new Version(entry, visit, 1));
        return new VisitRecorded(
                entry,
                recorded,
                visit,
                Practice.judged("home-visit-48-hours", recorded),
                meets == null ? null : new Fulfilment(meets, true, null));
    }

    private RecordEvent amended(Recorded recorded) {
        Version before = amendable.remove(random.nextInt(amendable.size()));
        Version after = new Version(before.entry(), made.corrected(before.content()), before.number() + 1);
        remember(after);
        return new NoteAmended(
                after.entry(),
                after.number(),
                recorded,
                AmendmentKind.CORRECTION,
                "The time of the telephone call was noted wrongly",
                after.content(),
                Practice.judged("home-visit-48-hours", recorded),
                null,
                null,
                null);
    }

    /** Only what was written lately is amended. */
    private void remember(Version version) {
        amendable.add(version);
        if (amendable.size() > 8) {
            amendable.remove(0);
        }
    }
}
