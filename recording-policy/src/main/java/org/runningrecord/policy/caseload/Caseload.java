package org.runningrecord.policy.caseload;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.value.RecordId;

/**
 * The cases a worker has.
 *
 * @param held those the worker holds, with the records of children who were allocated together
 * @param shared those the worker shares in, which are not counted
 */
public record Caseload(Map<RecordId, Set<RecordId>> held, Set<RecordId> shared) {

    public static final Caseload NONE = new Caseload(Map.of(), Set.of());

    public Caseload {
        held = Map.copyOf(held);
        shared = Set.copyOf(shared);
    }

    /** The fold over what happened to one worker, in order. */
    public static Caseload of(List<WorkforceEvent> events) {
        Map<RecordId, Set<RecordId>> held = new LinkedHashMap<>();
        Set<RecordId> shared = new HashSet<>();
        for (WorkforceEvent event : events) {
            if (event instanceof CaseTaken taken && taken.holds()) {
                held.put(taken.record(), Set.copyOf(taken.family()));
                shared.remove(taken.record());
            } else if (event instanceof CaseTaken taken) {
                shared.add(taken.record());
                held.remove(taken.record());
            } else if (event instanceof CaseLeft left) {
                held.remove(left.record());
                shared.remove(left.record());
            }
        }
        return new Caseload(held, shared);
    }

    /** The same with another case. */
    public Caseload with(RecordId record, Set<RecordId> family) {
        Map<RecordId, Set<RecordId>> more = new LinkedHashMap<>(held);
        more.put(record, family);
        return new Caseload(more, shared);
    }

    /** The same without a case. */
    public Caseload without(RecordId record) {
        Map<RecordId, Set<RecordId>> left = new LinkedHashMap<>(held);
        left.remove(record);
        return new Caseload(left, shared);
    }

    /** How many cases that is: one for each child, or one for all children of a family. */
    public int cases(boolean byFamily) {
        return byFamily ? families() : held.size();
    }

    /** Children belong together who were allocated together, also by way of others. */
    private int families() {
        Map<String, String> head = new TreeMap<>();
        held.keySet().forEach(record -> head.put(record.value(), record.value()));
        held.forEach((record, family) -> family.stream()
                .filter(held::containsKey)
                .forEach(other -> head.put(head(head, record.value()), head(head, other.value()))));
        return (int)
                head.keySet().stream().map(one -> head(head, one)).distinct().count();
    }

    private static String head(Map<String, String> head, String one) {
        String next = head.get(one);
        return next.equals(one) ? one : head(head, next);
    }
}
