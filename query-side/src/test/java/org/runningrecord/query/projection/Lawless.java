package org.runningrecord.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view that answers every event with one and the same document, whosever it is. */
record Lawless(Projection<Tally> lawful, Tally document) implements Projection<Tally> {

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
        return document;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of();
    }
}
