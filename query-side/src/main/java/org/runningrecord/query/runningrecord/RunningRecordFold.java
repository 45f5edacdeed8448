package org.runningrecord.query.runningrecord;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.standing.Hidden;
import org.runningrecord.query.words.ChildsVoice;
import org.runningrecord.query.words.Seen;

/** Folds entries and amendments into versions. */
public final class RunningRecordFold implements Projection<EntryVersion> {

    public static final String NAME = "running-record";

    private final ZoneId zone;

    public RunningRecordFold(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 7;
    }

    @Override
    public Class<EntryVersion> type() {
        return EntryVersion.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("record", "until", "occurredFrom", "entry"),
                List.of("record", "entry", "version"),
                List.of("record", "until", "lists", "occurredFrom", "entry"),
                List.of("record", "occurredFrom", "entry"),
                List.of("record", "lists", "occurredFrom", "entry"),
                List.of("record", "until", "kind", "childSeen", "occurredFrom", "entry"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        if (event.event() instanceof EntryEvent entry) {
            return List.of(id(entry.entry(), 1));
        }
        if (event.event() instanceof NoteAmended amended) {
            return List.of(id(amended.entry(), amended.version() - 1), id(amended.entry(), amended.version()));
        }
        if (event.event() instanceof StandingEvent standing && Hidden.gone(standing)) {
            return List.of(id(standing.entry(), standing.versions()));
        }
        return List.of();
    }

    @Override
    public EntryVersion fold(String id, @Nullable EntryVersion before, RecordedEvent event) {
        if (event.event() instanceof EntryEvent entry) {
            return version(event, entry.entry(), 1, entry.first().by().id(), entry.content(), entry.timeliness());
        }
        if (event.event() instanceof NoteAmended amended && id.equals(id(amended.entry(), amended.version()))) {
            return version(
                    event,
                    amended.entry(),
                    amended.version(),
                    amended.recorded().by().id(),
                    amended.content(),
                    amended.timeliness());
        }
        if (before == null) {
            throw new IllegalStateException("Something is said of a version that is not there");
        }
        if (event.event() instanceof StandingEvent standing) {
            return before.gone(
                    Hidden.after(standing),
                    event.position(),
                    standing.recorded().at());
        }
        return before.replacedAt(event.position());
    }

    /** What it said before it was moved or taken off, for who asks what was on file. */
    @Override
    public @Nullable EntryVersion kept(EntryVersion before, RecordedEvent event) {
        return event.event() instanceof StandingEvent ? before.kept(event.position()) : null;
    }

    private static String id(EntryId entry, int version) {
        return entry + "/" + version;
    }

    private static boolean childSeen(Visit visit, String record) {
        return visit.children().stream()
                .filter(child ->
                        child.record() != null && child.record().value().equals(record))
                .anyMatch(child -> child.seen().given().orElse(false));
    }

    private static List<String> lists(Content content, String record) {
        List<String> lists = new ArrayList<>(List.of(EntryKinds.of(content)));
        if (ChildsVoice.mayBeIn(content)) {
            lists.add(EntryVersion.VOICE);
        }
        if (Seen.in(content, new RecordId(record)) != null) {
            lists.add(EntryVersion.REGISTER);
        }
        if (Agency.of(content) != null) {
            lists.add(EntryVersion.AGENCIES);
        }
        if (content.risk().yes()) {
            lists.add(EntryVersion.RISK);
        }
        if (!content.actions().isEmpty()) {
            lists.add(EntryVersion.ACTIONS);
        }
        return lists;
    }

    private EntryVersion version(
            RecordedEvent event, EntryId entry, int version, String by, Content content, Timeliness timeliness) {
        return new EntryVersion(
                id(entry, version),
                event.record(),
                event.position(),
                entry.sequence(),
                version,
                event.position(),
                event.position(),
                EntryVersion.CURRENT,
                EntryKinds.of(content),
                content.headline(),
                content.occurred().toString(),
                content.occurred().earliest(zone),
                content.learned().earliest(zone),
                event.event().recorded().at(),
                by,
                lists(content, event.record()),
                content.risk().yes(),
                content instanceof Visit visit && childSeen(visit, event.record()),
                timeliness.late(),
                timeliness.dueBy(),
                timeliness.rule());
    }
}
