package org.runningrecord.command.state;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/**
 * The service gives an action the id of the entry that agreed it and a number, counted from 1 over all the entry ever had: so the highest number of an
 * entry says which ids there are.
 */
final class ActionNumbers {

    private static final Pattern SEQUENCE = Pattern.compile("0|[1-9]\\d{0,9}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private ActionNumbers() {}

    /** The numbers of the actions of this entry in this content. */
    static Set<Integer> of(EntryId entry, Content content) {
        return content.actions().stream()
                .map(AgreedAction::id)
                .filter(id -> id != null && id.startsWith(entry + "-"))
                .map(ActionNumbers::number)
                .collect(Collectors.toSet());
    }

    /** The entry of a record that could have given this id; absent where none could. */
    static Optional<EntryId> holder(String id, RecordId record) {
        String start = record + ".";
        int dash = id.lastIndexOf('-');
        if (!id.startsWith(start) || dash < start.length() || number(id) < 1) {
            return Optional.empty();
        }
        String sequence = id.substring(start.length(), dash);
        return SEQUENCE.matcher(sequence).matches()
                ? Optional.of(new EntryId(record, Long.parseLong(sequence)))
                : Optional.empty();
    }

    /** 0 where it is none. */
    static int number(String id) {
        String number = id.substring(id.lastIndexOf('-') + 1);
        return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
    }
}
