/** The full history of a record for an auditor, straight from the log: no view stands between. */
@NullMarked
package org.runningrecord.query.history;

import org.jspecify.annotations.NullMarked;
