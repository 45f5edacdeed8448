package org.runningrecord.query.trace;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import java.time.Instant;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.web.opaque.Opaque;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened to an entry after it was recorded.
 *
 * @param what as the event catalogue names it, for example {@code entry-disputed}; {@code told-in-a-restricted-entry} where only some may read what
 * @param details what was said: a dispute and whose, a decision and its reasons, where an entry was moved to
 */
public record Later(
        String what,
        Instant recorded,
        Practitioner by,
        @Opaque(POSITION) long position,
        JsonNode details) {}
