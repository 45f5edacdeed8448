package org.runningrecord.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.VisitEvent.VisitRecorded;

/** A view that counts the visits of a child, and fails when a test wants it to. */
public final class TallyFold implements Projection<Tally> {

    public static final String NAME = "tally";

    private final int shape;
    public volatile Predicate<RecordedEvent> poison = event -> false;

    public TallyFold(int shape) {
        this.shape = shape;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return shape;
    }

    @Override
    public Class<Tally> type() {
        return Tally.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("record"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return event.event() instanceof VisitRecorded ? List.of(event.record()) : List.of();
    }

    @Override
    public Tally fold(String id, @Nullable Tally before, RecordedEvent event) {
        if (poison.test(event)) {
            throw new IllegalArgumentException("poison");
        }
        List<Long> visits = new ArrayList<>(before == null ? List.of() : before.visits());
        visits.add(event.position());
        String headline = ((VisitRecorded) event.event()).content().headline();
        return new Tally(id, event.record(), event.position(), visits, headline);
    }
}
