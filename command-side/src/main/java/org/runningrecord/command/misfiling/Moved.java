package org.runningrecord.command.misfiling;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.ReviewedAction;

/**
 * An entry as the right record takes it: what is said of the one child is said of the other, and nothing in it leads to an entry of the record it was
 * on. That it does not is said where an answer has to be there.
 */
final class Moved {

    private static final Answer<EntryId> NAMED_ANOTHER = new Answer.NotGiven<>(
            Answer.WhyNotGiven.NOT_KNOWN, "It named an entry of the record that this was moved from");

    private static final Answer<List<ReviewedAction>> OF_THE_OTHER_RECORD = new Answer.NotGiven<>(
            Answer.WhyNotGiven.DOES_NOT_APPLY, "They were actions of the record that this was moved from");

    private final RecordId from;
    private final EntryId entry;

    private Moved(RecordId from, EntryId entry) {
        this.from = from;
        this.entry = entry;
    }

    /** @param about the entry or the planned visit that it cannot be without there; absent where it can */
    static Content of(Content content, EntryId left, EntryId entry, @Nullable EntryId about) {
        Content moved = (Content) new Moved(left.record(), entry).part((Record) content);
        Map<String, Object> others = new HashMap<>();
        if (about != null) {
            others.put(Needs.of(content).orElseThrow().field(), about);
        }
        if (moved instanceof ReviewsActions) {
            others.put("reviewed", OF_THE_OTHER_RECORD);
        }
        if (moved instanceof ForChildren several) {
            others.put("children", ofThisChild(several, entry.record()));
        }
        Content there = Copy.of(moved, others);
        return there.with(renamed(there.actions(), left, entry), there.circumstances());
    }

    /** What was shared of another child was shared with the children who were named then, and with nobody else. */
    private static List<? extends Part> ofThisChild(ForChildren several, RecordId record) {
        return several.children().stream()
                .filter(part -> part.record() == null || part.record().equals(record))
                .toList();
    }

    /** Actions keep their numbers, so that what became of them is known here too. */
    private static List<AgreedAction> renamed(List<AgreedAction> actions, EntryId left, EntryId entry) {
        return actions.stream()
                .map(action -> action.withId(
                        entry + action.id().substring(left.toString().length())))
                .toList();
    }

    private Record part(Record part) {
        Map<String, Object> others = new HashMap<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object before = Copy.read(part, component);
            Object after = value(before);
            if (after != before) {
                others.put(component.getName(), after);
            }
        }
        return others.isEmpty() ? part : Copy.of(part, others);
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof RecordId record) {
            return record.equals(from) ? entry.record() : record;
        }
        if (value instanceof EntryId) {
            return null;
        }
        if (value instanceof Answer.Given<?> given) {
            return given.value() instanceof EntryId ? NAMED_ANOTHER : answer(given);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof Record part ? part(part) : value;
    }

    private Answer<?> answer(Answer.Given<?> given) {
        Object after = value(given.value());
        return after == given.value() || after == null ? given : new Answer.Given<>(after);
    }

    private List<?> list(List<?> list) {
        List<?> after = list.stream()
                .filter(one -> !(one instanceof Link || one instanceof EntryId))
                .map(this::value)
                .toList();
        return after.equals(list) ? list : after;
    }
}
