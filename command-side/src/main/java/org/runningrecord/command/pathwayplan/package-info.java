/** Updating pathway plans. */
@NullMarked
package org.runningrecord.command.pathwayplan;

import org.jspecify.annotations.NullMarked;
