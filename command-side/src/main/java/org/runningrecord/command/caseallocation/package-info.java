/** Allocating cases to workers. */
@NullMarked
package org.runningrecord.command.caseallocation;

import org.jspecify.annotations.NullMarked;
