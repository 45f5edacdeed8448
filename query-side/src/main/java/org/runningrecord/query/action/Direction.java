package org.runningrecord.query.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.IdText;

/**
 * Something that was to be done.
 *
 * @param action its id
 * @param byWhen as it was agreed
 * @param nowByWhen as it is since it was last carried forward
 * @param became what was said of it since, in order: completed, cancelled, carried-forward, or how a later supervision or review found it
 * @param open whether it is still to be done
 */
public record Direction(
        @IdText String action,
        String what,
        String byWhom,
        @Nullable String byWhen,
        @Nullable String nowByWhen,
        List<String> became,
        boolean open) {}
