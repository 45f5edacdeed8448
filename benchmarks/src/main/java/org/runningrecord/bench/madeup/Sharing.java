package org.runningrecord.bench.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.runningrecord.log.NewCommit;

/** Shares commits out among writers. */
public final class Sharing {

    private Sharing() {}

    /** Commits of one stream all go to the same writer, in order. */
    public static List<List<NewCommit>> byStream(List<NewCommit> commits, int writers) {
        List<List<NewCommit>> shares = IntStream.range(0, writers)
                .<List<NewCommit>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (NewCommit commit : commits) {
            String stream = commit.events().get(0).stream();
            shares.get(Math.floorMod(stream.hashCode(), writers)).add(commit);
        }
        return shares;
    }
}
