package org.runningrecord.command.decision;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;

/**
 * The entry that an amendment changes, as it read. What it does not change was held to the rules when it was said; whether it still is so is not asked again.
 *
 * @param before the entry as it read
 * @param named the entries that it names. Since they were named one may have been moved, and what is about several children may name an entry of the
 *     record it was written to
 */
public record Amended(Content before, Set<EntryId> named) {

    public Amended {
        named = Set.copyOf(named);
    }

    public static Amended of(Content before) {
        Set<EntryId> named = new HashSet<>();
        walk(before, named);
        return new Amended(before, named);
    }

    private static void walk(@Nullable Object value, Set<EntryId> named) {
        if (value instanceof EntryId entry) {
            named.add(entry);
        } else if (value instanceof Answer.Given<?> given) {
            walk(given.value(), named);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> walk(one, named));
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                walk(Copy.read(part, component), named);
            }
        }
    }
}
