package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/** Where information came from, when it is not the author's own observation: an agency, a person in it, and that person's role. */
public record Source(
        String agency, @Nullable String person, @Nullable String role) {}
