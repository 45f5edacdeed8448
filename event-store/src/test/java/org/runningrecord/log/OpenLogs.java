package org.runningrecord.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** Opens instances on the store of one test, lets them work at once, and closes them. */
public abstract class OpenLogs {

    private final List<LogStore> opened = new ArrayList<>();

    /** One more instance on the store of this test, as another process would have it; each test has a store of its own. */
    protected abstract LogStore openStore();

    protected LogStore open() {
        LogStore log = openStore();
        opened.add(log);
        return log;
    }

    @AfterEach
    protected void closeAll() {
        opened.forEach(LogStore::close);
    }

    /** Runs all of it at the same moment, and gives what each returned or the exception it threw. */
    protected static List<Object> atOnce(List<? extends Callable<?>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<?> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return task.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> each : running) {
                outcomes.add(outcome(each));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
