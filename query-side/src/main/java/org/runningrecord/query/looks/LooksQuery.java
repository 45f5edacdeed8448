package org.runningrecord.query.looks;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AccessEvent.EmergencyAccessTaken;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.LookRefused;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Through;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.looks.LookShown.Emergency;
import org.runningrecord.query.looks.LookShown.Who;
import org.runningrecord.web.looks.LookLog;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.problem.Refused;
import org.springframework.stereotype.Component;

/** Reads the access log itself: nothing that was noted is missing, however far a view has come. */
@Component
class LooksQuery {

    private final LogStore looks;
    private final LogStore log;
    private final EventCodec codec;

    LooksQuery(LookLog looks, LogStore log, EventCodec codec) {
        this.looks = looks.store();
        this.log = log;
        this.codec = codec;
    }

    /** @param next what to ask for as {@code before} to get the next page; absent on the last one */
    record Page(
            RecordId record,
            List<LookShown> looks,
            @Opaque(PLACE) @Nullable String next) implements Tabular {

        @Override
        public List<LookShown> rows() {
            return looks;
        }
    }

    /**
     * The latest first.
     *
     * @param before the id of the look with which the page before ended; absent for the first page
     * @throws Refused if there is no such look at this record
     */
    Page page(RecordId record, PlainWords words, EntrySights sights, int size, @Nullable String before) {
        List<StoredEvent> found = looks.readLast(LookEvent.streams(record), position(record, before), size + 1);
        List<LookEvent> page = found.stream()
                .limit(size)
                .map(stored -> (LookEvent) codec.read(stored.event()))
                .toList();
        return new Page(
                record,
                page.stream().map(look -> shown(known(look, sights), words)).toList(),
                found.size() > size ? page.get(size - 1).look() : null);
    }

    /** Readers are told no position: it counts what others looked at. */
    private long position(RecordId record, @Nullable String before) {
        if (before == null) {
            return Long.MAX_VALUE;
        }
        return looks.readStream(LookEvent.streams(record) + before, 0).stream()
                .mapToLong(StoredEvent::position)
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "There is no such look at this record"));
    }

    /** Who looked at an entry that the reader may not know of, looked at the record. */
    private static LookEvent known(LookEvent look, EntrySights sights) {
        if (look.entry() == null || !sights.hides(look.entry())) {
            return look;
        }
        Map<String, Object> known = new HashMap<>(Map.of("view", "running-record"));
        known.put("entry", null);
        return (LookEvent) Copy.of((Record) look, known);
    }

    private LookShown shown(LookEvent look, PlainWords words) {
        RecordLookedAt shown = look instanceof RecordLookedAt one ? one : null;
        boolean own = words == PlainWords.TO_THE_YOUNG_PERSON;
        Through through = look.recorded().through();
        return new LookShown(
                look.look(),
                look.recorded().at(),
                own && look instanceof LookRefused ? null : who(look.recorded().by(), own),
                look.roles(),
                through == null ? null : through.system(),
                look.view(),
                look.entry(),
                shown == null,
                shown == null ? null : shown.right(),
                shown == null || shown.emergency() == null || own ? null : emergency(look.record(), shown.emergency()),
                words.of(look));
    }

    private static Who who(Practitioner by, boolean own) {
        return new Who(own ? null : by.id(), by.name(), by.role(), by.team());
    }

    private Emergency emergency(RecordId record, long taken) {
        StoredEvent stored = log.readStream(record.stream(), taken, taken).get(0);
        return new Emergency(new EntryId(record, taken), ((EmergencyAccessTaken) codec.read(stored.event())).reason());
    }
}
