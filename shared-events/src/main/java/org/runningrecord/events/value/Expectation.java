package org.runningrecord.events.value;

import java.time.Instant;

/**
 * A record that is expected: from when it can be made, and by when it has to be. A fact, judged when it was planned.
 *
 * @param from the end of what is to be recorded
 * @param dueBy when it counts as overdue
 * @param rule the rule that bound
 */
public record Expectation(Instant from, Instant dueBy, String rule, PolicyVersion policy) {}
