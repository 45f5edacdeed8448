package org.runningrecord.query.projection;

import java.util.List;

/** A document that shows at once whether an event was left out or folded twice. */
public record Tally(String id, String record, long position, List<Long> visits, String last) implements ViewDocument {}
