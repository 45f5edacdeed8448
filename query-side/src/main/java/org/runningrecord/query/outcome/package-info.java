/** What matters to the person, and how it went: the journey of each outcome, and strengths beside priority risks. */
@NullMarked
package org.runningrecord.query.outcome;

import org.jspecify.annotations.NullMarked;
