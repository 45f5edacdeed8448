package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;

/**
 * A person in a child's life.
 *
 * @param name as the file should name them
 * @param record their own record, where they have one
 * @param born when they were born, as closely as it is known
 * @param reached how they can be reached
 */
public record PersonOnFile(
        String name,
        @Nullable RecordId record,
        @Nullable When born,
        @Nullable String reached) {}
