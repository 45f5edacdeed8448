package org.runningrecord.query.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.access.TiesFold;

/** Folds a record into who has to do with it. Every event is noted, so that whoever asks knows from where on to look in the log itself. */
public final class AccessFold implements Projection<RecordTies> {

    public static final String NAME = "access";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 3;
    }

    @Override
    public Class<RecordTies> type() {
        return RecordTies.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("record"),
                List.of("people", "record"),
                List.of("teams", "record"),
                List.of("drawn", "record"),
                List.of("limited", "record"),
                List.of("unreviewed", "record"),
                List.of("into", "record"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return List.of(event.record());
    }

    @Override
    public RecordTies fold(String id, @Nullable RecordTies before, RecordedEvent event) {
        Ties ties = TiesFold.after(before == null ? null : before.ties(), event.event(), event.sequence());
        return RecordTies.of(event.record(), event.position(), event.sequence(), ties);
    }
}
