package org.runningrecord.query.runningrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of entries.
 *
 * @param next where the next page begins; absent on the last one
 */
public record EntryPage(List<EntryShown> entries, @Nullable String next) {}
