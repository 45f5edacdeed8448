package org.runningrecord.command.misfiling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.value.EntryId;

/**
 * What an entry cannot be without: the one that it is about. On another record it is another one.
 *
 * @param field the field that names it
 * @param named what it names
 * @param planned whether that is a planned visit, and no entry
 * @param kind of the entry it can be about; absent where that is the kind of the one that it is about
 */
record Needs(
        String field,
        EntryId named,
        boolean planned,
        @Nullable String kind) {

    /** Absent for an entry that stands for itself. */
    static Optional<Needs> of(Content content) {
        if (content instanceof AboutEntry later) {
            return Optional.of(new Needs("about", later.about(), false, null));
        }
        if (content instanceof UnachievedVisit attempt) {
            return Optional.of(new Needs("planned", attempt.planned(), true, null));
        }
        return content instanceof Consent consent && consent.withdraws() != null
                ? Optional.of(new Needs("withdraws", consent.withdraws(), false, EventCatalogue.kindOf(Consent.class)))
                : Optional.empty();
    }

    /** The kind of the entry that it is about. */
    String kind(CaseState from) {
        return kind == null ? from.entries().at(named.sequence()).kind() : kind;
    }
}
