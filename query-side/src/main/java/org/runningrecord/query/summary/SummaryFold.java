package org.runningrecord.query.summary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.content.AuditCaseNote;
import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.standing.Hidden;
import org.runningrecord.query.summary.RecordSummary.Audited;
import org.runningrecord.query.summary.RecordSummary.Identified;
import org.runningrecord.query.summary.RecordSummary.Standing;
import org.runningrecord.query.summary.RecordSummary.Told;

/** Folds a record into its cover. */
public final class SummaryFold implements Projection<RecordSummary> {

    public static final String NAME = "summary";

    private final ZoneId zone;

    public SummaryFold(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 4;
    }

    @Override
    public Class<RecordSummary> type() {
        return RecordSummary.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("record"), List.of("birth"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return List.of(event.record());
    }

    @Override
    public RecordSummary fold(String id, @Nullable RecordSummary before, RecordedEvent event) {
        if (event.event() instanceof RecordOpened opened) {
            return opened(event, opened);
        }
        if (before == null) {
            throw new IllegalStateException("A record begins with its opening");
        }
        RecordSummary next = before.after(event.position(), event.sequence(), entered(event.event()));
        if (event.event() instanceof CaseRecordEvent whole) {
            return next.with(Standings.after(before.standing(), whole));
        }
        List<Told> details = details(before.details(), event.event());
        List<Audited> audits = audits(before.audits(), event.event());
        RecordSummary told = details == before.details() ? next : next.with(details);
        return audits == before.audits() ? told : told.withAudits(audits);
    }

    private List<Audited> audits(List<Audited> before, RecordEvent event) {
        Content content = event instanceof EntryEvent entry
                ? entry.content()
                : event instanceof NoteAmended amended ? amended.content() : null;
        boolean gone = event instanceof StandingEvent standing && Hidden.gone(standing);
        if (!(content instanceof AuditCaseNote) && (before.isEmpty() || !gone)) {
            return before;
        }
        long entry = ((OfEntry) event).entry().sequence();
        List<Audited> after = new ArrayList<>(before);
        after.removeIf(one -> one.entry() == entry);
        if (content instanceof AuditCaseNote note) {
            after.add(new Audited(entry, note.audited().earliest(zone)));
            after.sort(Comparator.comparing(Audited::at).thenComparing(Audited::entry));
        }
        return after;
    }

    private List<Told> details(List<Told> before, RecordEvent event) {
        if (event instanceof EntryEvent entry && entry.content() instanceof ChildDetails said) {
            return Details.telling(before, entry.entry().sequence(), Hidden.at(entry) != null, said, zone);
        }
        if (event instanceof NoteAmended amended && amended.content() instanceof ChildDetails said) {
            long entry = amended.entry().sequence();
            return Details.telling(before, entry, Details.restricted(before, entry), said, zone);
        }
        if (event instanceof StandingEvent standing && !before.isEmpty()) {
            long entry = standing.entry().sequence();
            return Hidden.gone(standing)
                    ? Details.without(before, entry)
                    : Details.restricting(before, entry, standing instanceof EntryRestricted);
        }
        return before;
    }

    /** How many entries more there are after this event: fewer where one does not belong here. */
    private static int entered(RecordEvent event) {
        if (event instanceof EntryEvent) {
            return 1;
        }
        return event instanceof StandingEvent standing && Hidden.gone(standing) ? -1 : 0;
    }

    private RecordSummary opened(RecordedEvent event, RecordOpened opened) {
        Child child = opened.child();
        Birth birth = child.birth();
        List<String> names = Details.shown(child.names());
        return new RecordSummary(
                event.record(),
                event.record(),
                event.position(),
                event.sequence(),
                names,
                birth.date().toString(),
                birth.status() == Birth.Status.BORN,
                Kebab.of(birth.certainty()),
                child.identifiers().stream()
                        .map(one -> new Identified(Kebab.of(one.scheme()), one.authority(), one.value()))
                        .toList(),
                child.languages(),
                opened.recorded().at(),
                0,
                new Told(0, birth.date().earliest(zone), names, child.languages(), false),
                List.of(),
                Standing.OPEN,
                List.of());
    }
}
