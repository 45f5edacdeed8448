package org.runningrecord.query.runningrecord;

import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.Visit;

/** The names readers know kinds of entries by. */
public final class EntryKinds {

    private EntryKinds() {}

    public static String of(Content content) {
        if (content instanceof Visit) {
            return "visit";
        }
        throw new IllegalStateException(content.getClass().getSimpleName() + " has no name for readers");
    }
}
