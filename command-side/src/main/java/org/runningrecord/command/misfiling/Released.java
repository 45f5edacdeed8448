package org.runningrecord.command.misfiling;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;

/** The planned visit that an entry was said to be of: once the entry is off the record, that visit is as it was. */
public final class Released {

    private Released() {}

    public static @Nullable EntryId by(Content content, CaseState state) {
        EntryId planned = content instanceof Visit visit
                ? visit.fulfils()
                : content instanceof UnachievedVisit attempt ? attempt.planned() : null;
        return planned == null || state.plan(planned) == null ? null : planned;
    }
}
