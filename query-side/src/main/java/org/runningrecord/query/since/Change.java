package org.runningrecord.query.since;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.web.opaque.Opaque;

/**
 * Something that has changed since a moment.
 *
 * @param entry that was added, or to which it happened
 * @param sort added, amended, marked, moved, restricted, disputed, or done for what became of an action
 * @param what the event, as the catalogue names it, for example {@code note-amended}
 * @param position passed as {@code position}, a view shows at least this
 * @param says the headline of what was added, the line of what was marked, else the reason; absent where the entry is not shown
 */
public record Change(
        EntryId entry,
        String sort,
        String what,
        Instant recorded,
        Practitioner by,
        @Opaque(POSITION) long position,
        @Nullable String says) {}
