package org.runningrecord.command.state;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from sequences of events to something. What is kept of a record of ten thousand entries is made of a snapshot at once, and a change
 * copies a few small arrays and shares the rest: it is a tree of 32 branches at each node, in which the digits of a sequence lead to its value.
 *
 * @param <V> what is kept; never null
 */
public final class BySequence<V> extends AbstractMap<Long, V> {

    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;

    private final @Nullable Object[] root;
    private final int shift;
    private final int size;

    private BySequence(@Nullable Object[] root, int shift, int size) {
        this.root = root;
        this.shift = shift;
        this.size = size;
    }

    public static <V> BySequence<V> empty() {
        return new BySequence<>(new Object[WIDTH], 0, 0);
    }

    /** Makes one of many values at once. Not for several threads. */
    public static final class Building<V> {

        private BySequence<V> all = empty();

        public void add(long sequence, V value) {
            all = all.put(sequence, value, false);
        }

        /** What was added; nothing may be added after it was taken. */
        public BySequence<V> built() {
            return all;
        }
    }

    /** The same, with this value at this sequence. */
    public BySequence<V> with(long sequence, V value) {
        return put(sequence, value, true);
    }

    /** @param sharing whether the nodes of this one must stay as they are */
    private BySequence<V> put(long sequence, V value, boolean sharing) {
        @Nullable Object[] top = sharing ? root.clone() : root;
        int height = shift;
        while (sequence >>> height >= WIDTH) {
            @Nullable Object[] higher = new Object[WIDTH];
            higher[0] = top;
            top = higher;
            height += BITS;
        }
        @Nullable Object[] node = top;
        for (int level = height; level > 0; level -= BITS) {
            int branch = branch(sequence, level);
            @Nullable Object[] below = (Object[]) node[branch];
            @Nullable Object[] own = below == null ? new Object[WIDTH] : sharing ? below.clone() : below;
            node[branch] = own;
            node = own;
        }
        int place = branch(sequence, 0);
        boolean more = node[place] == null;
        node[place] = value;
        return new BySequence<>(top, height, more ? size + 1 : size);
    }

    private static int branch(long sequence, int level) {
        return (int) (sequence >>> level) & (WIDTH - 1);
    }

    @SuppressWarnings("unchecked")
    public @Nullable V at(long sequence) {
        if (sequence < 0 || sequence >>> shift >= WIDTH) {
            return null;
        }
        @Nullable Object[] node = root;
        for (int level = shift; level > 0; level -= BITS) {
            @Nullable Object[] below = (Object[]) node[branch(sequence, level)];
            if (below == null) {
                return null;
            }
            node = below;
        }
        return (V) node[branch(sequence, 0)];
    }

    /** Whether it is so of any value: without a list of them, for some ask with every command. */
    public boolean any(Predicate<? super V> so) {
        return any(root, shift, so);
    }

    @SuppressWarnings("unchecked")
    private boolean any(@Nullable Object[] node, int level, Predicate<? super V> so) {
        for (Object below : node) {
            if (below != null && (level > 0 ? any((Object[]) below, level - BITS, so) : so.test((V) below))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable V get(Object sequence) {
        return sequence instanceof Long number ? at(number) : null;
    }

    @Override
    public boolean containsKey(Object sequence) {
        return get(sequence) != null;
    }

    @Override
    public int size() {
        return size;
    }

    /** In the order of the sequences. */
    @Override
    public Set<Map.Entry<Long, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Long, V>> iterator() {
                List<Map.Entry<Long, V>> all = new ArrayList<>(size);
                collect(root, shift, 0, all);
                return List.copyOf(all).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private void collect(@Nullable Object[] node, int level, long first, List<Map.Entry<Long, V>> all) {
        for (int branch = 0; branch < WIDTH; branch++) {
            Object below = node[branch];
            long sequence = first + ((long) branch << level);
            if (below != null && level > 0) {
                collect((Object[]) below, level - BITS, sequence, all);
            } else if (below != null) {
                all.add(Map.entry(sequence, (V) below));
            }
        }
    }
}
