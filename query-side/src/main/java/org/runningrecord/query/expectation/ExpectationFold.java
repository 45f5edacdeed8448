package org.runningrecord.query.expectation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ExpectationEvent;
import org.runningrecord.events.ExpectationEvent.ExpectationCalledOff;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.query.expectation.Expectation.Became;
import org.runningrecord.query.overdue.Spans;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;

/** Folds what becomes of expectations. When something is due, and whether it was late, stands in the events and is not computed here. */
public final class ExpectationFold implements Projection<Expectation> {

    public static final String NAME = "expectations";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 2;
    }

    @Override
    public Class<Expectation> type() {
        return Expectation.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("record", "through", "counted", "_id"),
                List.of("record", "counted", "_id"),
                List.of("overdueOn", "dueBy", "_id"),
                List.of("record", "overdueOn", "dueBy", "_id"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return event.event() instanceof ExpectationEvent expectation
                ? List.of(expectation.expectation().toString())
                : List.of();
    }

    @Override
    public Expectation kept(Expectation before, RecordedEvent event) {
        Map<String, Object> others = new HashMap<>();
        others.put("id", before.id() + "@" + before.position());
        others.put("position", event.position());
        others.put("through", at(event));
        return dated(Copy.of(before, others));
    }

    @Override
    public Expectation fold(String id, @Nullable Expectation before, RecordedEvent event) {
        if (event.event() instanceof ExpectationSet set) {
            return set(id, set, event);
        }
        if (before == null) {
            throw new IllegalStateException("Something is said of an expectation that is not there");
        }
        Map<String, Object> others = changed((ExpectationEvent) event.event());
        others.put("position", event.position());
        others.put("since", at(event));
        if (reasoned(event.event())) {
            others.put("said", event.position());
        } else if (event.event() instanceof ExpectationMoved) {
            others.put("said", null);
        }
        return dated(Copy.of(before, others));
    }

    private static Expectation set(String id, ExpectationSet set, RecordedEvent event) {
        Deadline due = set.due();
        return dated(new Expectation(
                id,
                event.record(),
                event.position(),
                id,
                at(event),
                Spans.STILL,
                set.rule(),
                set.start().toString(),
                set.from().toString(),
                due.from(),
                due.targetBy(),
                due.dueBy(),
                due.none(),
                due.doubt(),
                policy(due),
                Became.OPEN,
                null,
                false,
                false,
                null,
                List.of()));
    }

    private static boolean reasoned(RecordEvent event) {
        return event instanceof ExpectationCalledOff
                || event instanceof ExpectationMoved moved && moved.reason() != null
                || event instanceof ExpectationEnded ended && ended.reason() != null;
    }

    private static Map<String, Object> changed(ExpectationEvent event) {
        Map<String, Object> others = new HashMap<>();
        if (event instanceof ExpectationMoved moved) {
            others.put("counted", moved.now().from());
            others.put("targetBy", moved.now().targetBy());
            others.put("dueBy", moved.now().dueBy());
            others.put("none", moved.now().none());
            others.put("doubt", moved.now().doubt());
            others.put("policy", policy(moved.now()));
        } else if (event instanceof ExpectationMet met) {
            became(others, Became.MET, met.by(), met.late(), met.pastTarget());
        } else if (event instanceof ExpectationEnded ended) {
            became(others, Became.ENDED, ended.by(), false, false);
        } else {
            boolean off = event instanceof ExpectationCalledOff;
            became(others, off ? Became.CALLED_OFF : Became.OPEN, null, false, false);
        }
        return others;
    }

    private static void became(
            Map<String, Object> others, Became became, @Nullable EntryId by, boolean late, boolean pastTarget) {
        others.put("became", became);
        others.put("by", by == null ? null : by.toString());
        others.put("late", late);
        others.put("pastTarget", pastTarget);
    }

    private static Expectation dated(Expectation one) {
        List<Integer> days =
                one.became() == Became.OPEN ? Spans.overdueOn(one.dueBy(), one.since(), one.through()) : List.of();
        return Copy.of(one, Map.of("overdueOn", days));
    }

    private static String policy(Deadline due) {
        return due.policy().name() + " " + due.policy().version();
    }

    private static Instant at(RecordedEvent event) {
        return event.event().recorded().at();
    }
}
