package org.runningrecord.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ExpectationEvent;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

/** What came of a command: events, or a refusal. */
public record Then(
        Map<RecordId, List<RecordEvent>> decided, @Nullable Refused refusal) {

    public List<RecordEvent> all() {
        assertRecorded();
        return decided.values().stream().flatMap(List::stream).toList();
    }

    /** The only event on the record of Mia, apart from what it means for what is expected. */
    public <E extends RecordEvent> E event(Class<E> type) {
        return event(Given.MIA, type);
    }

    public <E extends RecordEvent> E event(RecordId record, Class<E> type) {
        assertRecorded();
        List<RecordEvent> events = decided.get(record).stream()
                .filter(event -> !(event instanceof ExpectationEvent))
                .toList();
        assertThat(events).hasSize(1);
        assertThat(events.get(0)).isInstanceOf(type);
        return type.cast(events.get(0));
    }

    public void assertRecorded() {
        assertThat(refusal).as(() -> "refused for " + faults()).isNull();
    }

    /** Refused, with these places blamed and no others. */
    public void blames(String... pointers) {
        assertThat(refused(Refused.Kind.INVALID).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(pointers);
    }

    public Refused refused(Refused.Kind kind) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        return refusal;
    }

    public List<Fault> faults() {
        return refusal == null ? List.of() : refusal.faults();
    }
}
