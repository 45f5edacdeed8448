/** Deciding in the multi-agency safeguarding hub. */
@NullMarked
package org.runningrecord.command.mashdecision;

import org.jspecify.annotations.NullMarked;
