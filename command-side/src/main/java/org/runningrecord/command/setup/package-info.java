/** Wiring of the command side, and only that. */
@NullMarked
package org.runningrecord.command.setup;

import org.jspecify.annotations.NullMarked;
