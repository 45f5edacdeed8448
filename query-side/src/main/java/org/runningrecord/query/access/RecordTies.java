package org.runningrecord.query.access;

import java.util.List;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.web.access.Ties;

/**
 * Who has to do with a record.
 *
 * @param sequence of the last event of the record that is folded in, whether or not it said anything of this
 * @param people the ids of all who are or were tied to it by name
 * @param teams that hold or held it
 * @param closed to some: whether it is restricted in any way
 */
public record RecordTies(
        String id,
        String record,
        long position,
        long sequence,
        Ties ties,
        List<String> people,
        List<String> teams,
        boolean closed)
        implements ViewDocument {}
