/** Planning visits, and what becomes of them. */
@NullMarked
package org.runningrecord.command.plannedvisit;

import org.jspecify.annotations.NullMarked;
