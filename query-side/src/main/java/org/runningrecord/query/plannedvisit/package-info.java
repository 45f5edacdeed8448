/** Planned visits and what has become of them, and the list of records that are overdue. */
@NullMarked
package org.runningrecord.query.plannedvisit;

import org.jspecify.annotations.NullMarked;
