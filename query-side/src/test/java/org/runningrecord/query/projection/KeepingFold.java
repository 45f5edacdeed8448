package org.runningrecord.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tally that keeps every tally there was before. */
final class KeepingFold implements Projection<Tally> {

    private final TallyFold tally = new TallyFold(1);

    @Override
    public String name() {
        return "keeping";
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public Class<Tally> type() {
        return Tally.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of();
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return tally.touches(event);
    }

    @Override
    public Tally fold(String id, @Nullable Tally before, RecordedEvent event) {
        return tally.fold(id, before, event);
    }

    @Override
    public Tally kept(Tally before, RecordedEvent event) {
        return new Tally(
                before.id() + "@" + before.position(),
                before.record(),
                event.position(),
                before.visits(),
                before.last());
    }
}
