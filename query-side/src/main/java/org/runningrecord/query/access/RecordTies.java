package org.runningrecord.query.access;

import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.web.access.Ties;

/**
 * Who has to do with a record.
 *
 * @param sequence of the last event of the record that is folded in, whether or not it said anything of this
 */
public record RecordTies(String id, String record, long position, long sequence, Ties ties) implements ViewDocument {}
