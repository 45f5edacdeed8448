package org.runningrecord.standalone.viewserver;

/**
 * What the queries of a collection have cost so far; reads, updates and deletes alike.
 *
 * @param queries how many there were
 * @param examined how many documents were compared with what was asked
 * @param returned how many of them were wanted
 * @param scans how many queries went through a whole collection to find what they wanted
 * @param sorts how many queries sorted what they had found before they could answer
 */
public record Looked(long queries, long examined, long returned, long scans, long sorts) {

    /** What has been looked at since. */
    public Looked since(Looked before) {
        return new Looked(
                queries - before.queries,
                examined - before.examined,
                returned - before.returned,
                scans - before.scans,
                sorts - before.sorts);
    }
}
