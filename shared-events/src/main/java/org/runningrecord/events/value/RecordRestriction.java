package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That only some may open a record, or that some may not: a relative or neighbour of a worker, the child of a colleague.
 *
 * @param reason why
 * @param readers who may open it all the same: roles, or ids of people; empty where everybody may who else might, but for those it is restricted against
 * @param against the ids of people to whom it never answers, whatever their role
 * @param until when it ends by itself; absent where it is looked at again on no certain day
 */
public record RecordRestriction(
        Narrative reason,
        List<String> readers,
        List<String> against,
        @Nullable When until) {

    public RecordRestriction {
        readers = readers == null ? List.of() : List.copyOf(readers);
        against = against == null ? List.of() : List.copyOf(against);
    }
}
