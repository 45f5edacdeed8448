package org.runningrecord.query.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.Contribution;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Outcome;
import org.runningrecord.events.content.OutcomeReview;
import org.runningrecord.events.content.SituationNote;
import org.runningrecord.events.content.ViewChange;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.Segment;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Statements;

/** Finds the words of one child in what entries tell. Nobody else's words are taken for theirs, and none of theirs are put in other words. */
public final class ChildsVoice {

    private static final Set<String> THE_CHILD =
            Set.of("child", "the child", "young person", "the young person", "self", "subject child");

    private final RecordId record;
    private final Set<String> names;

    /** @param names of the child, as the cover has them */
    public ChildsVoice(RecordId record, Collection<String> names) {
        this.record = record;
        this.names = names.stream().map(ChildsVoice::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an entry may hold words of a child at all: what a view can know without the child's name. */
    public static boolean mayBeIn(Content content) {
        boolean[] found = {false};
        Statements.in(
                (Record) content,
                (pointer, said) -> found[0] |= said instanceof Quotation
                        || said instanceof Narrative text
                                && text.segments().stream()
                                        .anyMatch(segment -> segment.kind() == SegmentKind.OWN_WORDS));
        return found[0];
    }

    /**
     * In the order of the entry.
     *
     * @param owner whose outcome a review or a change of view is about; absent where it is about none, or that is not known: then nobody's words are taken for the child's
     */
    public List<Said> in(Content content, @Nullable PersonPresent owner) {
        List<Said> found = new ArrayList<>();
        Statements.in((Record) content, (pointer, said) -> {
            if (said instanceof Quotation quoted) {
                if (theirs(content, pointer, owner)) {
                    found.add(new Said(
                            quoted.words(),
                            quoted.language(),
                            quoted.heardBy(),
                            quoted.through(),
                            quoted.translation(),
                            pointer));
                }
            } else if (said instanceof Narrative text && inPart(content, pointer)) {
                text.segments().stream()
                        .filter(this::ownWords)
                        .map(segment -> new Said(segment.text(), segment.language(), null, null, null, pointer))
                        .forEach(found::add);
            }
        });
        return found;
    }

    private boolean ownWords(Segment segment) {
        return segment.kind() == SegmentKind.OWN_WORDS
                && segment.whose() != null
                && (THE_CHILD.contains(plain(segment.whose())) || names.contains(plain(segment.whose())));
    }

    private boolean theirs(Content content, String pointer, @Nullable PersonPresent owner) {
        if (pointer.startsWith("/children/")) {
            return inPart(content, pointer);
        }
        if (content instanceof Outcome outcome) {
            return isChild(outcome.owner());
        }
        if (content instanceof SituationNote note) {
            return isChild(note.whose());
        }
        if (content instanceof Contribution contribution) {
            return isChild(contribution.by());
        }
        return !(content instanceof ViewChange || content instanceof OutcomeReview) || owner != null && isChild(owner);
    }

    /** Whether this is not said of another child whose part is shared here. */
    private boolean inPart(Content content, String pointer) {
        if (!pointer.startsWith("/children/") || !(content instanceof ForChildren shared)) {
            return true;
        }
        int index =
                Integer.parseInt(pointer.substring("/children/".length(), pointer.indexOf('/', "/children/".length())));
        return record.equals(shared.children().get(index).record());
    }

    private boolean isChild(PersonPresent person) {
        return THE_CHILD.contains(plain(person.relationship())) || names.contains(plain(person.name()));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
