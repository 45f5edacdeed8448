/** The command side as a process of its own, on a MongoDB that it shares with the query side. */
@NullMarked
package org.runningrecord.command.app;

import org.jspecify.annotations.NullMarked;
