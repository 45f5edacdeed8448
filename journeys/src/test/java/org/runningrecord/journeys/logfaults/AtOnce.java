package org.runningrecord.journeys.logfaults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several callers who begin at the same moment. */
final class AtOnce {

    /** Thousands of submissions to the stand-in, which reads its whole log for each, take minutes on a busy machine. */
    private static final int LONGEST_MINUTES = 15;

    private AtOnce() {}

    /** @return what each was answered, in their order */
    static <T> List<T> run(List<? extends Callable<T>> callers) {
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        CyclicBarrier start = new CyclicBarrier(callers.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> caller : callers) {
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return caller.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : running) {
                answers.add(each.get(LONGEST_MINUTES, TimeUnit.MINUTES));
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
