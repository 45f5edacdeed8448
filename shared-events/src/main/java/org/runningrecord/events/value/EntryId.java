package org.runningrecord.events.value;

import java.util.regex.Pattern;

/**
 * The id of an entry: its record, and the sequence of the event on that record which created it. Written {@code record.sequence}.
 *
 * @param sequence counted from 0, without gaps, over the events of the record
 */
public record EntryId(RecordId record, long sequence) {

    private static final Pattern SEQUENCE = Pattern.compile("0|[1-9]\\d{0,9}");

    /** @throws IllegalArgumentException if the text is not a record id, a dot and a number */
    public static EntryId parse(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0 || !SEQUENCE.matcher(text).region(dot + 1, text.length()).matches()) {
            throw new IllegalArgumentException("An entry id is a record id, a dot and a number");
        }
        return new EntryId(new RecordId(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return record + "." + sequence;
    }
}
