package org.runningrecord.query.chronology;

import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Source;

/** Where the content of an entry comes from, in words. */
final class Sources {

    private Sources() {}

    static String of(Content content, Practitioner author) {
        Source source = content.circumstances().source();
        if (source != null) {
            return source.person() == null ? source.agency() : source.person() + ", " + source.agency();
        }
        Practitioner who = content.circumstances().carriedOutBy();
        Practitioner named = who == null ? author : who;
        return named.name() + ", " + named.role();
    }
}
