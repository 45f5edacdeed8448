/** Wiring of the command side's own process, and only that. */
@NullMarked
package org.runningrecord.command.app.setup;

import org.jspecify.annotations.NullMarked;
