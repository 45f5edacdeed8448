package org.runningrecord.query.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.summary.RecordSummary.Identified;

/** Folds a record into its cover. */
public final class SummaryFold implements Projection<RecordSummary> {

    public static final String NAME = "summary";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public Class<RecordSummary> type() {
        return RecordSummary.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("record"));
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
        return new RecordSummary(
                before.id(),
                before.record(),
                event.position(),
                event.sequence(),
                before.names(),
                before.birth(),
                before.born(),
                before.certainty(),
                before.identifiers(),
                before.languages(),
                before.opened(),
                before.entries() + (event.event() instanceof EntryEvent ? 1 : 0));
    }

    private static RecordSummary opened(RecordedEvent event, RecordOpened opened) {
        Child child = opened.child();
        Birth birth = child.birth();
        return new RecordSummary(
                event.record(),
                event.record(),
                event.position(),
                event.sequence(),
                child.names().stream()
                        .map(name -> name.given() == null ? name.family() : name.given() + " " + name.family())
                        .toList(),
                birth.date().toString(),
                birth.status() == Birth.Status.BORN,
                Kebab.of(birth.certainty()),
                child.identifiers().stream()
                        .map(one -> new Identified(Kebab.of(one.scheme()), one.authority(), one.value()))
                        .toList(),
                child.languages(),
                opened.recorded().at(),
                0);
    }
}
