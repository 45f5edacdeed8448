package org.runningrecord.query.trace;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.web.opaque.Opaque;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened to an entry after it was recorded.
 *
 * @param what as the event catalogue names it, for example {@code entry-disputed}; {@code told-in-a-restricted-entry} where only some may read what
 * @param details what was said: a dispute and whose, a decision and its reasons, where an entry was moved to
 * @param toldIn the other entry that tells of it; absent where none does
 * @param link how that one is linked to this one; absent where it is not
 */
public record Later(
        String what,
        Instant recorded,
        Practitioner by,
        @Opaque(POSITION) long position,
        JsonNode details,
        @JsonIgnore @Nullable EntryId toldIn,
        @JsonIgnore Link.@Nullable Rel link) {}
