package org.runningrecord.bench.views;

/** What is in use in this process. */
final class Heap {

    private Heap() {}

    /** In bytes, once what nobody needs is gone. */
    static long used() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
