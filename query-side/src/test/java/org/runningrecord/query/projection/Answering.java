package org.runningrecord.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view that answers every event of one record with one and the same document, lawful or not. */
record Answering(Projection<Tally> lawful, String record, Tally document) implements Projection<Tally> {

    @Override
    public String name() {
        return lawful.name();
    }

    @Override
    public int shape() {
        return lawful.shape();
    }

    @Override
    public Class<Tally> type() {
        return Tally.class;
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return lawful.touches(event);
    }

    @Override
    public Tally fold(String id, @Nullable Tally before, RecordedEvent event) {
        return event.record().equals(record) ? document : lawful.fold(id, before, event);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of();
    }
}
