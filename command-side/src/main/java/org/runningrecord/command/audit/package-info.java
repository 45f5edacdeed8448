/** Audits: a sample is drawn, each record is judged, and somebody else looks at the judgement. */
@NullMarked
package org.runningrecord.command.audit;

import org.jspecify.annotations.NullMarked;
