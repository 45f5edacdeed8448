package org.runningrecord.bench.madeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.runningrecord.log.NewCommit;

/** Shares work out among writers. */
public final class Sharing {

    private Sharing() {}

    /** Commits of one stream all go to the same writer, in order. */
    public static List<List<NewCommit>> byStream(List<NewCommit> commits, int writers) {
        return byStream(commits, commit -> commit.events().get(0).stream(), writers);
    }

    /** All of one stream goes to the same writer, in order: to the one who has least when the first of it comes. */
    public static <T> List<List<T>> byStream(List<T> all, Function<T, String> stream, int writers) {
        List<List<T>> shares = IntStream.range(0, writers)
                .<List<T>>mapToObj(i -> new ArrayList<>())
                .toList();
        Map<String, List<T>> ofStream = new HashMap<>();
        for (T one : all) {
            ofStream.computeIfAbsent(
                            stream.apply(one),
                            any -> shares.stream()
                                    .min(Comparator.comparingInt(List::size))
                                    .orElseThrow())
                    .add(one);
        }
        return shares;
    }
}
