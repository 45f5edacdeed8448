package org.runningrecord.command.amendment;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;

/**
 * The entries that an entry names already. Whether they are on this record was asked when they were named; since then one may have been moved, and what
 * is about several children may name an entry of the record it was written to.
 */
final class Cited {

    private Cited() {}

    static Set<EntryId> in(Record content) {
        Set<EntryId> cited = new HashSet<>();
        walk(content, cited);
        return cited;
    }

    private static void walk(@Nullable Object value, Set<EntryId> cited) {
        if (value instanceof EntryId entry) {
            cited.add(entry);
        } else if (value instanceof Answer.Given<?> given) {
            walk(given.value(), cited);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> walk(one, cited));
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                walk(Copy.read(part, component), cited);
            }
        }
    }
}
