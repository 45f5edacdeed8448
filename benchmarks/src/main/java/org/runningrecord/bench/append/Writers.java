package org.runningrecord.bench.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.runningrecord.bench.Pairs;

/** Threads of which each waits until one thing is done before it goes on to the next. */
final class Writers {

    /** How many write at once where nothing else is said. */
    static final int USUAL = 16;

    /** What a writer does with each of its share. */
    @FunctionalInterface
    interface Work<T> {
        void on(T one) throws Exception;
    }

    private Writers() {}

    /** How many a second they get done all together. */
    static <T> double perSecond(List<List<T>> shares, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(shares.size());
        try {
            List<Future<Object>> ends = new ArrayList<>();
            long start = System.nanoTime();
            for (List<T> share : shares) {
                ends.add(threads.submit(() -> {
                    for (T one : share) {
                        work.on(one);
                    }
                    return null;
                }));
            }
            for (Future<Object> end : ends) {
                end.get();
            }
            return Pairs.rate(shares.stream().mapToLong(List::size).sum(), System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }
}
