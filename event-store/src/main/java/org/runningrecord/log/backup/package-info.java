/** Backups: a verified copy of the log in one file, which is never taken for whole before it is. */
@NullMarked
package org.runningrecord.log.backup;

import org.jspecify.annotations.NullMarked;
