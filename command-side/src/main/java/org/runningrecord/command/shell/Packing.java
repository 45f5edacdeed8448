package org.runningrecord.command.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes small numbers in few bytes, a text in full only the first time, and a moment as its distance from the one before. {@link Unpacking} reads it in
 * the same order.
 */
final class Packing {

    static final int NANOS_IN_MILLI = 1_000_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(4_096);
    private final Map<String, Integer> texts = new HashMap<>();
    private long seconds;

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Seven bits to a byte; the sign is the lowest bit, so that small negative numbers are short too. */
    void number(long number) {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7fL) != 0) {
            out.write((int) (left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.write((int) left);
    }

    void flags(boolean... flags) {
        int all = 0;
        for (int i = 0; i < flags.length; i++) {
            all |= flags[i] ? 1 << i : 0;
        }
        out.write(all);
    }

    static boolean isSet(int flags, int place) {
        return (flags & (1 << place)) != 0;
    }

    void text(String text) {
        Integer known = texts.get(text);
        if (known != null) {
            number(known);
        } else {
            texts.put(text, texts.size());
            number(texts.size() - 1);
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            out.writeBytes(utf8);
        }
    }

    /** Moments of the service are whole milliseconds; any other is written too, in more bytes. */
    void moment(Instant moment) {
        number(moment.getEpochSecond() - seconds);
        seconds = moment.getEpochSecond();
        int nano = moment.getNano();
        number(nano % NANOS_IN_MILLI == 0 ? nano / NANOS_IN_MILLI : -nano);
    }
}
