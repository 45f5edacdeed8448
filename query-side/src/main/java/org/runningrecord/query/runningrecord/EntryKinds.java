package org.runningrecord.query.runningrecord;

import java.util.Map;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;

/** The names readers know kinds of entries by. */
public final class EntryKinds {

    private EntryKinds() {}

    private static final Map<Class<? extends Content>, String> NAMES = Map.of(
            Visit.class, "visit",
            Contact.class, "contact",
            LaterRisk.class, "later-risk",
            Supervision.class, "supervision",
            UnachievedVisit.class, "unachieved-visit",
            ImportedFact.class, "imported-fact");

    public static String of(Content content) {
        return content instanceof ImportedFact fact ? fact.fact() : NAMES.get(content.getClass());
    }
}
