package org.runningrecord.query.runningrecord;

import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;

/** The names readers know kinds of entries by. */
public final class EntryKinds {

    private EntryKinds() {}

    public static String of(Content content) {
        return content instanceof ImportedFact fact ? fact.fact() : EventCatalogue.kindOf(content.getClass());
    }
}
