package org.runningrecord.query.runningrecord;

import java.util.List;
import java.util.Map;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.ReviewedAction;
import org.runningrecord.query.access.EntrySights;

/** Leaves out of what an entry tells where it names another one that the reader may not know of. */
final class Unnamed {

    private Unnamed() {}

    static Content in(Content content, EntrySights sights) {
        if (sights.unseen().isEmpty()) {
            return content;
        }
        Circumstances circumstances = content.circumstances();
        List<Link> links = circumstances.links().stream()
                .filter(link -> !sights.hides(link.entry()))
                .toList();
        Content told = links.size() == circumstances.links().size()
                ? content
                : content.with(content.actions(), circumstances.with(links));
        return told instanceof ReviewsActions back ? reviewed(back, sights) : told;
    }

    private static Content reviewed(ReviewsActions back, EntrySights sights) {
        if (!(back.reviewed() instanceof Answer.Given<List<ReviewedAction>> given)) {
            return back;
        }
        List<ReviewedAction> seen = given.value().stream()
                .filter(one -> !sights.hides(one.agreedIn()))
                .toList();
        return seen.size() == given.value().size() ? back : Copy.of(back, Map.of("reviewed", new Answer.Given<>(seen)));
    }
}
