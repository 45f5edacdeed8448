package org.runningrecord.standalone.viewserver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** Numbers in an order that somebody else knows, in chunks: eight bytes each, found by bisection. Not safe for several threads. */
final class SortedEntries {

    static final int CHUNK = 512;
    private static final int FIRST = 8;

    /** Where an entry stands, seen from what is sought. */
    interface Side {
        /** Negative for an entry before it, positive for one after it, zero for what is sought itself. */
        int of(long entry);
    }

    /** A gap between two entries. */
    record Place(int chunk, int offset) {}

    private static final class Chunk {
        long[] entries = new long[FIRST];
        int size;

        long last() {
            return entries[size - 1];
        }

        void insert(int offset, long entry) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            System.arraycopy(entries, offset, entries, offset + 1, size - offset);
            entries[offset] = entry;
            size++;
        }

        Chunk split(int at) {
            Chunk rest = new Chunk();
            rest.entries = Arrays.copyOfRange(entries, at, Math.max(size, at + FIRST));
            rest.size = size - at;
            size = at;
            return rest;
        }
    }

    private final List<Chunk> chunks = new ArrayList<>();

    /** The gap before the first entry that does not stand before what is sought. */
    Place find(Side side) {
        int low = 0;
        int high = chunks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.of(chunks.get(middle).last()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Place(low, low == chunks.size() ? 0 : offset(chunks.get(low), side));
    }

    private static int offset(Chunk chunk, Side side) {
        int low = 0;
        int high = chunk.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.of(chunk.entries[middle]) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void insert(long entry, Side side) {
        Place place = find(side);
        if (place.chunk == chunks.size()) {
            append(entry);
            return;
        }
        Chunk chunk = chunks.get(place.chunk);
        chunk.insert(place.offset, entry);
        if (chunk.size == CHUNK) {
            chunks.add(place.chunk + 1, chunk.split(CHUNK / 2));
        }
    }

    /** Chunks that are filled in order are filled up. */
    private void append(long entry) {
        if (chunks.isEmpty() || chunks.get(chunks.size() - 1).size == CHUNK - 1) {
            chunks.add(new Chunk());
        }
        Chunk chunk = chunks.get(chunks.size() - 1);
        chunk.insert(chunk.size, entry);
    }

    void remove(long entry, Side side) {
        Place place = find(side);
        Chunk chunk = place.chunk == chunks.size() ? null : chunks.get(place.chunk);
        if (chunk == null || chunk.entries[place.offset] != entry) {
            throw new IllegalStateException("An entry of an index is not where it belongs");
        }
        System.arraycopy(chunk.entries, place.offset + 1, chunk.entries, place.offset, chunk.size - place.offset - 1);
        chunk.size--;
        if (chunk.size == 0) {
            chunks.remove(place.chunk);
        }
    }

    void clear() {
        chunks.clear();
    }

    long size() {
        return chunks.stream().mapToLong(chunk -> chunk.size).sum();
    }

    PrimitiveIterator.OfLong forwards(Place from, Place to) {
        return new Going(from) {
            @Override
            public boolean hasNext() {
                if (chunk < chunks.size() && offset == chunks.get(chunk).size) {
                    chunk++;
                    offset = 0;
                }
                return chunk < to.chunk || chunk == to.chunk && offset < to.offset;
            }

            @Override
            long step() {
                return chunks.get(chunk).entries[offset++];
            }
        };
    }

    PrimitiveIterator.OfLong backwards(Place from, Place to) {
        return new Going(to) {
            @Override
            public boolean hasNext() {
                return chunk > from.chunk || chunk == from.chunk && offset > from.offset;
            }

            @Override
            long step() {
                if (offset == 0) {
                    offset = chunks.get(--chunk).size;
                }
                return chunks.get(chunk).entries[--offset];
            }
        };
    }

    private abstract static class Going implements PrimitiveIterator.OfLong {
        int chunk;
        int offset;

        Going(Place start) {
            this.chunk = start.chunk;
            this.offset = start.offset;
        }

        abstract long step();

        @Override
        public long nextLong() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return step();
        }
    }
}
