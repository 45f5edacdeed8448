package org.runningrecord.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** The only event on the record of Mia. */
    public <E extends RecordEvent> E event(Class<E> type) {
        return event(Given.MIA, type);
    }

    public <E extends RecordEvent> E event(RecordId record, Class<E> type) {
        assertRecorded();
        assertThat(decided.get(record)).hasSize(1);
        assertThat(decided.get(record).get(0)).isInstanceOf(type);
        return type.cast(decided.get(record).get(0));
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
