package org.runningrecord.events.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;

/** An entry that one event of several children may make: recorded once, and on each child's record with that child's own part. */
public interface ForChildren extends Content {

    /** What is said of single children; empty where nothing is. */
    List<? extends Part> children();

    /** The same where a part that names no child is about the child whose record was written to. */
    default ForChildren to(RecordId addressed) {
        return children().stream().allMatch(child -> named(child))
                ? this
                : Copy.of(
                        this,
                        Map.of(
                                "children",
                                children().stream()
                                        .map(child -> to(child, addressed))
                                        .toList()));
    }

    /** This entry as one record holds it: with the parts and the links that belong there, and the risk to this child. */
    default ForChildren on(RecordId record) {
        List<? extends Part> theirs = children().stream()
                .filter(child -> child.record() == null || child.record().equals(record) || child.shared() != null)
                .toList();
        List<Link> links = circumstances().links().stream()
                .filter(link -> link.entry().record().equals(record))
                .toList();
        Map<String, Object> others = new HashMap<>();
        others.put("children", theirs);
        others.put("circumstances", circumstances().with(links));
        if (this instanceof ReviewsActions back) {
            others.put("reviewed", back.reviewedOn(record));
        }
        theirs.stream()
                .filter(child -> record.equals(child.record()) && child.risk() != null)
                .findFirst()
                .ifPresent(child -> others.put("risk", child.risk()));
        return Copy.of(this, others);
    }

    private static boolean named(Part child) {
        return child == null || child.record() != null || child.name() != null;
    }

    private static Part to(Part child, RecordId addressed) {
        return named(child) ? child : Copy.of(child, Map.of("record", addressed));
    }
}
