package org.runningrecord.command.amendment;

import java.util.List;
import java.util.function.Predicate;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Link;

/** The links to the records of children who share the event. The service made them with the entry; an amendment leaves them as they are. */
final class SiblingLinks {

    private SiblingLinks() {}

    static List<Link> of(Content content) {
        return links(content, Link::made);
    }

    /** The content as a person may submit it. */
    static Content without(Content content) {
        Circumstances all = content.circumstances();
        return content.with(
                content.actions(),
                new Circumstances(
                        all.carriedOutBy(),
                        all.known(),
                        all.source(),
                        all.late(),
                        links(content, link -> !link.made())));
    }

    private static List<Link> links(Content content, Predicate<Link> which) {
        return content.circumstances().links().stream().filter(which).toList();
    }
}
