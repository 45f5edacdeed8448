/** Journeys with the packaged service as a process of its own: what only a kill, a stop or a second start can show. */
@NullMarked
package org.runningrecord.journeys.process;

import org.jspecify.annotations.NullMarked;
