package org.runningrecord.journeys.logfaults;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What submitters will say, fixed by a seed: the same for the process that is killed, for the one after it, and for whoever checks the log.
 *
 * @param submissions how many, over all submitters
 */
record Workload(long seed, int submissions) {

    static final int SUBMITTERS = 16;
    private static final int CHILDREN = 40;
    private static final int MOST_SIBLINGS = 3;

    /** A visit to one child or to several. */
    record Visit(String key, String[] records) {}

    /** The keys under which their records are opened. */
    List<String> children() {
        return IntStream.range(0, CHILDREN).mapToObj(i -> "child " + i).toList();
    }

    int share(int submitter) {
        return submissions / SUBMITTERS + (submitter < submissions % SUBMITTERS ? 1 : 0);
    }

    Visit visit(int submitter, int number, List<String> records) {
        Random random = new Random(seed * 31 + submitter * 1_000_003L + number);
        int first = random.nextInt(records.size());
        int siblings = random.nextInt(3) == 0 ? 1 + random.nextInt(MOST_SIBLINGS) : 0;
        return new Visit(
                "visit " + submitter + "." + number,
                IntStream.rangeClosed(0, siblings)
                        .mapToObj(i -> records.get((first + i) % records.size()))
                        .toArray(String[]::new));
    }
}
