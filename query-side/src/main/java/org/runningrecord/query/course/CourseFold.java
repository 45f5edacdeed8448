package org.runningrecord.query.course;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.query.course.Course.TookIn;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.standing.Hidden;

/** Folds changes of status, allocations and transfers into the course of the work. */
public final class CourseFold implements Projection<Course> {

    public static final String NAME = "course";

    private final ZoneId zone;

    public CourseFold(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 2;
    }

    @Override
    public Class<Course> type() {
        return Course.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("record"),
                List.of("workers", "record"),
                List.of("teams", "record"),
                List.of("others", "record"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        boolean leaves = event.event() instanceof StandingEvent standing && Hidden.gone(standing);
        boolean merges = event.event() instanceof RecordTookIn || event.event() instanceof RecordUnmerged;
        return leaves || merges || turns(event.event()) ? List.of(event.record()) : List.of();
    }

    private static boolean turns(RecordEvent event) {
        Content content = content(event);
        return content instanceof StatusChange || content instanceof CaseAllocation || content instanceof CaseTransfer;
    }

    private static @Nullable Content content(RecordEvent event) {
        return event instanceof EntryEvent entry
                ? entry.content()
                : event instanceof NoteAmended amended ? amended.content() : null;
    }

    @Override
    public Course fold(String id, @Nullable Course before, RecordedEvent event) {
        List<Turn> turns = new ArrayList<>(before == null ? List.of() : before.turns());
        List<TookIn> tookIn = new ArrayList<>(before == null ? List.of() : before.tookIn());
        if (event.event() instanceof RecordTookIn took) {
            tookIn.add(new TookIn(took.other().value(), event.sequence()));
        } else if (event.event() instanceof RecordUnmerged parted) {
            tookIn.removeIf(one -> one.record().equals(parted.other().value()));
        } else {
            turn(((OfEntry) event.event()).entry(), event.event(), turns);
        }
        return new Course(
                id,
                event.record(),
                event.position(),
                turns,
                all(turns, Turn::worker),
                all(turns, Turn::team),
                tookIn,
                tookIn.stream().map(TookIn::record).toList());
    }

    private void turn(EntryId entry, RecordEvent event, List<Turn> turns) {
        turns.removeIf(turn -> turn.entry() == entry.sequence());
        Content content = content(event);
        if (content != null) {
            turns.add(turn(entry.sequence(), content));
            turns.sort(Comparator.comparing(Turn::end).thenComparing(Turn::entry));
        }
    }

    private Turn turn(long entry, Content content) {
        Instant at = content.occurred().earliest(zone);
        Instant end = content.occurred().end(zone);
        if (content instanceof StatusChange change) {
            List<String> statuses =
                    change.statuses().stream().map(one -> Kebab.of(one)).toList();
            return new Turn(entry, at, end, statuses, null, null, false, null);
        }
        if (content instanceof CaseAllocation allocation) {
            Practitioner to = allocation.to();
            boolean holds = allocation.share() == CaseAllocation.Share.HOLDS;
            return new Turn(entry, at, end, null, to.id(), to.name(), holds, to.team());
        }
        CaseTransfer transfer = (CaseTransfer) content;
        Practitioner to = transfer.newWorker().given().orElse(null);
        return new Turn(
                entry,
                at,
                end,
                null,
                to == null ? null : to.id(),
                to == null ? null : to.name(),
                true,
                transfer.toTeam());
    }

    private static List<String> all(List<Turn> turns, Function<Turn, @Nullable String> of) {
        return turns.stream()
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
