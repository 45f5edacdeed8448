/** The audit of recording itself: what an auditor should look at in a record, and never a score. */
@NullMarked
package org.runningrecord.query.recordingaudit;

import org.jspecify.annotations.NullMarked;
