/** The query side as a process of its own, on a MongoDB that it shares with the command side. */
@NullMarked
package org.runningrecord.query.app;

import org.jspecify.annotations.NullMarked;
