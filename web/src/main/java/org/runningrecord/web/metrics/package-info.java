/** Numbers for whoever watches the service: counts and durations, never ids, names or text. */
@NullMarked
package org.runningrecord.web.metrics;

import org.jspecify.annotations.NullMarked;
