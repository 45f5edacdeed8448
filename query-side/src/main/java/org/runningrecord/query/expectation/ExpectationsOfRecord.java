package org.runningrecord.query.expectation;

import java.time.Instant;
import java.util.List;
import org.runningrecord.query.export.Tabular;

/**
 * What is and was expected of a record at a moment, in the order in which it is counted.
 *
 * @param statuses that held then
 * @param holder who held the case then
 */
public record ExpectationsOfRecord(
        Instant asAt, List<String> statuses, Owner holder, List<ExpectationShown> expectations) implements Tabular {

    @Override
    public List<ExpectationShown> rows() {
        return expectations;
    }
}
