package org.runningrecord.command.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;

/** An entry as a system says it again, with what the service added to it the first time. */
final class SaidAgain {

    private SaidAgain() {}

    /** As one record is to hold it. */
    static Content on(RecordId record, Content said, Content before) {
        Content own = said instanceof ForChildren several ? children(record, several, (ForChildren) before) : said;
        return own.with(actions(own.actions(), before.actions()), circumstances(own.circumstances(), before));
    }

    /** What is said of other children stands on their records; here stays what was shared of it. */
    private static Content children(RecordId record, ForChildren said, ForChildren before) {
        ForChildren here = said.on(record);
        List<Part> parts = Stream.concat(
                        here.children().stream().filter(part -> !ofAnother(part, record)),
                        before.children().stream().filter(part -> ofAnother(part, record)))
                .map(Part.class::cast)
                .toList();
        return Copy.of(here, Map.of("children", inOrder(parts, here)));
    }

    /** In the order in which it says them now. */
    private static List<Part> inOrder(List<Part> parts, ForChildren said) {
        List<Part> ordered = new ArrayList<>();
        said.children()
                .forEach(part -> parts.stream()
                        .filter(one ->
                                Objects.equals(one.record(), part.record()) && Objects.equals(one.name(), part.name()))
                        .filter(one -> !ordered.contains(one))
                        .findFirst()
                        .ifPresent(ordered::add));
        parts.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }

    private static boolean ofAnother(Part part, RecordId record) {
        return part.record() != null && !part.record().equals(record);
    }

    /** An action that reads as before keeps its id, and so does one that has another wording in the same place. */
    private static List<AgreedAction> actions(List<AgreedAction> said, List<AgreedAction> before) {
        List<AgreedAction> known = new ArrayList<>(said);
        List<AgreedAction> left = new ArrayList<>(before);
        for (int i = 0; i < known.size(); i++) {
            AgreedAction action = known.get(i);
            left.stream()
                    .filter(one -> action.id() == null && one.what().equals(action.what()))
                    .findFirst()
                    .ifPresent(one -> {
                        known.set(known.indexOf(action), action.withId(one.id()));
                        left.remove(one);
                    });
        }
        for (int i = 0; i < known.size() && i < before.size(); i++) {
            if (known.get(i).id() == null && left.remove(before.get(i))) {
                known.set(i, known.get(i).withId(before.get(i).id()));
            }
        }
        return known;
    }

    private static Circumstances circumstances(Circumstances said, Content before) {
        List<Link> links = new ArrayList<>(said.links());
        links.addAll(SiblingLinks.of(before));
        return new Circumstances(
                said.carriedOutBy() == null ? before.circumstances().carriedOutBy() : said.carriedOutBy(),
                said.known(),
                said.source(),
                said.late(),
                links);
    }
}
