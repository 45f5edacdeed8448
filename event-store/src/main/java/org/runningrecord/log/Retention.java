package org.runningrecord.log;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which snapshots of a stream are worth keeping: the last {@value #LAST}, from which commands start, and the first of every {@value #SPACING} events, from
 * which a past state can be had without folding the whole stream. Of very long streams the spacing is doubled until there are at most {@value #SPACES}.
 *
 * <p>Snapshots of another shape than the newest are of use only to a node that runs other software, so only the last few of them stay.
 */
public final class Retention {

    static final int LAST = 3;
    static final long SPACING = 1_000;
    static final int SPACES = 32;

    private Retention() {}

    /**
     * A snapshot without its state.
     *
     * @param sequence of the last event in it
     */
    public record Label(long sequence, int shape) {}

    /** Those of one stream's snapshots that need not be kept. */
    public static List<Label> superfluous(List<Label> snapshots) {
        List<Label> newestFirst = snapshots.stream()
                .sorted(Comparator.comparingLong(Label::sequence)
                        .thenComparingInt(Label::shape)
                        .reversed())
                .toList();
        if (newestFirst.size() <= LAST) {
            return List.of();
        }
        int shape = newestFirst.get(0).shape();
        long spacing = spacing(newestFirst.get(0).sequence());
        Set<Label> kept = new HashSet<>(newestFirst.subList(0, LAST));
        Set<Long> spaces = new HashSet<>();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Label label = newestFirst.get(i);
            if (label.shape() == shape && spaces.add(label.sequence() / spacing)) {
                kept.add(label);
            }
        }
        return newestFirst.stream().filter(label -> !kept.contains(label)).toList();
    }

    static long spacing(long last) {
        long spacing = SPACING;
        while (last / spacing >= SPACES) {
            spacing *= 2;
        }
        return spacing;
    }
}
