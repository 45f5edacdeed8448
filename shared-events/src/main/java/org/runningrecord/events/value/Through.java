package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The system through which something was submitted.
 *
 * @param system its id, as it signed in; the same as the author's where it acted for itself
 * @param entry what the system knows the entry by, so that it can say it anew; absent where it did not tell
 */
public record Through(String system, @Nullable String entry) {}
