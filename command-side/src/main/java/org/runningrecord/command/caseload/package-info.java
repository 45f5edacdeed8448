/** What an allocation means for a worker's caseload. */
@NullMarked
package org.runningrecord.command.caseload;

import org.jspecify.annotations.NullMarked;
