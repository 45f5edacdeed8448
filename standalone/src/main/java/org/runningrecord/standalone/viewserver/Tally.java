package org.runningrecord.standalone.viewserver;

/** Counts what queries cost. Not safe for several threads. */
final class Tally {

    private long queries;
    private long examined;
    private long returned;
    private long scans;
    private long sorts;

    void query() {
        queries++;
    }

    void examined() {
        examined++;
    }

    void returned(int documents) {
        returned += documents;
    }

    void answered(boolean scan, boolean sort) {
        scans += scan ? 1 : 0;
        sorts += sort ? 1 : 0;
    }

    Looked looked() {
        return new Looked(queries, examined, returned, scans, sorts);
    }
}
