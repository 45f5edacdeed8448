package org.runningrecord.command.shell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Packing} wrote. Of bytes that were not written so, any {@link RuntimeException} may come. */
final class Unpacking {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int next;
    private long seconds;

    Unpacking(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[next++];
            number |= (part & 0x7fL) << shift;
            shift += 7;
        } while (part < 0);
        return (number >>> 1) ^ -(number & 1);
    }

    int flags() {
        return bytes[next++];
    }

    String text() {
        int place = Math.toIntExact(number());
        if (place == texts.size()) {
            int length = Math.toIntExact(number());
            texts.add(new String(bytes, next, length, StandardCharsets.UTF_8));
            next += length;
        }
        return texts.get(place);
    }

    Instant moment() {
        seconds += number();
        long nano = number();
        return Instant.ofEpochSecond(seconds, nano < 0 ? -nano : nano * Packing.NANOS_IN_MILLI);
    }
}
